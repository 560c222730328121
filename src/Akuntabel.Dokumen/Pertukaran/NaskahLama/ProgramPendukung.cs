using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>The programs that serve a sasaran: the Renstra holds their codes, a person reads their names.</summary>
internal sealed class ProgramPendukung
{
    /// <summary>The field of a sasaran that holds them.</summary>
    public const string Kunci = "program";

    private readonly Dictionary<string, string> _kode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nama = new(StringComparer.Ordinal);
    private readonly KodeTerduga _terduga;

    public ProgramPendukung(UsulanRencana usulan, IsiKantor kantor, KodeTerduga terduga)
    {
        _terduga = terduga;
        foreach (ButirTerisi b in kantor.Daftar(IsiKantor.Anggaran))
        {
            Catat(b["kode_program"], b["program"]);
        }

        foreach (var b in usulan.Daftar(JenisUsulan.Program))
        {
            foreach (var nama in b[BidangUsulan.Uraian]?.Pilihan ?? [])
            {
                Catat(terduga.Untuk(usulan, b), nama.Nilai);
            }
        }
    }

    /// <summary>The field with names beside codes, on both sides.</summary>
    public SelTawaran Sebut(SelTawaran sel) => sel with
    {
        Pilihan = [.. sel.Pilihan.Select(n => n with { Nilai = Sebut(n.Nilai) })], Kini = Sebut(sel.Kini),
    };

    /// <summary>The codes of what a person took, and the names that have none.</summary>
    public (string Kode, IReadOnlyList<string> TanpaKode) Urai(string teks)
    {
        var semua = Larik(teks).Select(l => (Larik: l, Kode: Kode(l))).ToList();
        return (string.Join('\n', semua.Select(x => x.Kode).Where(k => k.Length > 0).Distinct()),
            [.. semua.Where(x => x.Kode.Length == 0).Select(x => x.Larik)]);
    }

    private string Sebut(string teks) => string.Join('\n', Larik(teks).Select(l => Kode(l) is { Length: > 0 } kode
        ? $"{kode} {_nama.GetValueOrDefault(kode, _terduga.Nama(kode))}".Trim() : l).Distinct().Order(StringComparer.Ordinal));

    private string Kode(string larik)
    {
        var depan = larik.Split(' ')[0].TrimEnd('.');
        return depan.Length > 0 && depan.All(c => char.IsAsciiDigit(c) || c is '.' or 'X' or 'x') ? depan
            : _kode.TryGetValue(Nama(larik), out var kode) ? kode : _terduga.Program(larik);
    }

    private void Catat(string kode, string nama)
    {
        if (kode.Length > 0 && nama.Length > 0)
        {
            _kode.TryAdd(Nama(nama), kode);
            _nama.TryAdd(kode, nama);
        }
    }

    private static string Nama(string nama) => KamusLembar.Rapi(nama) is var rapi
        && rapi.StartsWith("program ", StringComparison.Ordinal) ? rapi["program ".Length..] : rapi;

    private static IEnumerable<string> Larik(string teks) => teks.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);
}
