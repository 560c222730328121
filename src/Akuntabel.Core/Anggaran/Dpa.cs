using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>A sub kegiatan as the DPA states it: money and the output that it buys.</summary>
/// <param name="Kunci">Its codes.</param>
/// <param name="Program">Name of its program.</param>
/// <param name="Kegiatan">Name of its kegiatan; empty for a DPA of programs.</param>
/// <param name="Nama">Name; empty for a DPA of kegiatan.</param>
/// <param name="SatuanFisik">Unit of the output as printed.</param>
/// <param name="TargetFisik">Planned output.</param>
/// <param name="Pagu">Budget, rupiah.</param>
/// <param name="KelompokSasaran">Target group; empty when not stated.</param>
/// <param name="Asal">Row.</param>
public sealed record SubKegiatan(
    KunciSubKegiatan Kunci, string Program, string Kegiatan, string Nama, string SatuanFisik, Fakta TargetFisik, Fakta Pagu,
    string KelompokSasaran, Asal Asal)
{
    /// <summary>What its output is called, as the nomenclature or the DPA words it; empty when not stated.</summary>
    public string Keluaran { get; init; } = "";

    /// <summary>Source of its funds; empty when not stated.</summary>
    public string SumberDana { get; init; } = "";

    /// <summary>Units of the office that own it, separated by semicolons; empty when not stated.</summary>
    public string Pemilik { get; init; } = "";
}

/// <summary>A kind of expenditure; one with others below it states their total or leaves it blank.</summary>
/// <param name="Kode">Account code.</param>
/// <param name="Induk">The kind that it belongs to; <c>null</c> at the top.</param>
/// <param name="Uraian">Name.</param>
/// <param name="Pagu">Budget, rupiah.</param>
/// <param name="Asal">Row.</param>
public sealed record JenisBelanja(KodeRekening Kode, KodeRekening? Induk, string Uraian, Fakta Pagu, Asal Asal);

/// <summary>A total that a person wrote and that the rows must make.</summary>
/// <param name="Pagu">Budget, rupiah; a blank asserts nothing.</param>
/// <param name="Realisasi">Budget realised, rupiah; a blank asserts nothing.</param>
/// <param name="Asal">Row.</param>
public sealed record JumlahDinyatakan(Fakta Pagu, Fakta Realisasi, Asal Asal);

/// <summary>Dokumen pelaksanaan anggaran of a year: sub kegiatan with their budget, and the same budget by kinds of expenditure. What was
/// spent stands in <see cref="RealisasiAnggaran"/>.</summary>
public sealed record Dpa
{
    private Dpa(IReadOnlyList<SubKegiatan> sub, IReadOnlyList<JumlahDinyatakan> jumlah, IReadOnlyList<JenisBelanja> belanja) =>
        (DaftarSub, DaftarJumlah, DaftarBelanja) = (sub, jumlah, belanja);

    /// <summary>No budget yet.</summary>
    public static Dpa BelumAda { get; } = new([], [], []);

    /// <summary>Rows in order.</summary>
    public IReadOnlyList<SubKegiatan> DaftarSub { get; }

    /// <summary>Stated totals.</summary>
    public IReadOnlyList<JumlahDinyatakan> DaftarJumlah { get; }

    /// <summary>Kinds of expenditure: each code once, each with its way to the top.</summary>
    public IReadOnlyList<JenisBelanja> DaftarBelanja { get; }

    /// <summary>Makes a DPA. Rows of sub kegiatan stay although a code is used twice (their money is there); a kind of expenditure without
    /// way to the top is refused.</summary>
    /// <param name="sub">Rows in order.</param>
    /// <param name="jumlah">Stated totals.</param>
    /// <param name="belanja">Kinds of expenditure in order.</param>
    public static Hasil<Dpa> Buat(IReadOnlyList<SubKegiatan> sub, IReadOnlyList<JumlahDinyatakan> jumlah,
        IReadOnlyList<JenisBelanja> belanja)
    {
        ArgumentNullException.ThrowIfNull(sub);
        var salah = new List<Kesalahan>();
        Kode(sub, salah);
        SatuNama(sub.Select(s => (s.Kunci.Program?.Isi ?? "", s.Program, s.Asal)), "program", salah);
        SatuNama(sub.Select(s => (s.Kunci.Kegiatan?.Isi ?? "", s.Kegiatan, s.Asal)), "kegiatan", salah);
        return Hasil.Dari(new Dpa(sub, jumlah, SusunanBelanja.Periksa(belanja, salah)), salah);
    }

    private static void Kode(IReadOnlyList<SubKegiatan> sub, List<Kesalahan> salah)
    {
        var pertama = new Dictionary<string, Asal>(StringComparer.Ordinal);
        foreach (var s in sub)
        {
            if (s.Kunci.Sub is null && s.Nama.Length > 0)
            {
                salah.Add(new Kesalahan(s.Asal, $"sub kegiatan \"{s.Nama}\" tidak berkode.", "Isi kolom kode_sub."));
            }
            else if (!pertama.TryAdd(s.Kunci.Rinci, s.Asal))
            {
                salah.Add(new Kesalahan(s.Asal, $"kode {s.Kunci.Tingkat} {s.Kunci.Rinci} sudah dipakai pada {pertama[s.Kunci.Rinci]}.",
                    "Beri kode yang benar pada salah satunya, atau hapus baris yang ganda."));
            }
        }
    }

    private static void SatuNama(IEnumerable<(string Kode, string Nama, Asal Asal)> daftar, string apa, List<Kesalahan> salah)
    {
        var pertama = new Dictionary<string, (string Nama, Asal Asal)>(StringComparer.Ordinal);
        foreach (var (kode, nama, asal) in daftar)
        {
            if (!pertama.TryAdd(kode, (nama, asal)) && pertama[kode].Nama != nama)
            {
                salah.Add(new Kesalahan(asal,
                    $"kode {apa} {kode} bernama \"{nama}\", padahal pada {pertama[kode].Asal} bernama \"{pertama[kode].Nama}\".",
                    "Samakan namanya, atau betulkan kodenya."));
            }
        }
    }
}
