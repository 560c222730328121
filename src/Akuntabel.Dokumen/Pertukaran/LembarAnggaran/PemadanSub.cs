namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A row of a sheet that the office's budget does not have.</summary>
/// <param name="Kunci">By which the decision is remembered: its code, or its name.</param>
/// <param name="Sebutan">Code and name.</param>
/// <param name="Tempat">Where it stands.</param>
public sealed record SubTakDikenal(string Kunci, string Sebutan, string Tempat);

/// <summary>Which row of the office's budget a sub kegiatan of a sheet is: by its code, by the level that the budget is kept at, by its
/// name, or as the office decided.</summary>
public sealed class PemadanSub
{
    /// <summary>Begins what stands for the code of a row that has none.</summary>
    internal const string TanpaKode = "~";

    /// <summary>Chosen for a row that is left out.</summary>
    public const string Lewati = "-";

    /// <summary>Chosen for a row that the budget is to get.</summary>
    public const string Baru = "+";

    private readonly SimpananAnggaran _simpanan;
    private readonly IReadOnlyDictionary<string, string> _pilihan;
    private readonly Dictionary<string, string?> _padanan = new(StringComparer.Ordinal);

    /// <summary>Begins.</summary>
    /// <param name="simpanan">What the office has.</param>
    /// <param name="pilihan">What it decided.</param>
    internal PemadanSub(SimpananAnggaran simpanan, IReadOnlyDictionary<string, string> pilihan) =>
        (_simpanan, _pilihan) = (simpanan, pilihan);

    /// <summary>What was found by its name only, to be told.</summary>
    internal List<string> Bernama { get; } = [];

    /// <summary>What nobody decided.</summary>
    internal List<SubTakDikenal> TakDikenal { get; } = [];

    /// <summary>Rows that were left out as decided.</summary>
    internal int Dilewati { get; private set; }

    /// <summary>The code under which a sub kegiatan is kept; <c>null</c>: it is not taken.</summary>
    internal string? Padankan(SubTerkumpul sub, bool bolehBaru)
    {
        if (!_padanan.TryGetValue(sub.Kode, out var hasil))
        {
            _padanan[sub.Kode] = hasil = Cari(sub, bolehBaru);
        }

        return hasil;
    }

    private string? Cari(SubTerkumpul sub, bool bolehBaru)
    {
        if (sub.Kode.Length == 0 || _simpanan.Daftar.Count == 0 || _simpanan.Sub(sub.Kode) is not null)
        {
            return sub.Kode;
        }

        if (_pilihan.TryGetValue(sub.Kode, out var dipilih))
        {
            Dilewati += dipilih == Lewati ? 1 : 0;
            return dipilih switch { Lewati => null, Baru => sub.Kode, _ => _simpanan.Sub(dipilih) is null ? Tanya(sub) : dipilih };
        }

        if (bolehBaru)
        {
            return sub.Kode;
        }

        // a budget that is kept by kegiatan, or by program
        if (new[] { sub.KodeKegiatan, sub.KodeProgram }.FirstOrDefault(k => _simpanan.Sub(k) is not null) is { } atas)
        {
            return atas;
        }

        if (_simpanan.KodeBernama(sub.Nama) is { } kode)
        {
            Bernama.Add($"{sub.Kode} {sub.Nama} → {kode}");
            return kode;
        }

        return Tanya(sub);
    }

    private string? Tanya(SubTerkumpul sub)
    {
        var kode = sub.Kode.StartsWith(TanpaKode, StringComparison.Ordinal) ? "" : sub.Kode;
        TakDikenal.Add(new SubTakDikenal(sub.Kode, $"{kode} {sub.Nama}".Trim(),
            sub.Rekening.Values.Select(n => n.Tempat).FirstOrDefault() ?? ""));
        return null;
    }
}
