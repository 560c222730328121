using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>A row of the office's budget, to which a row of a sheet may belong.</summary>
/// <param name="Kode">Its code at the lowest level.</param>
/// <param name="Nama">Its name.</param>
public sealed record SubTersimpan(string Kode, string Nama)
{
    /// <summary>Rupiah; <c>null</c>: not stated.</summary>
    internal decimal? Pagu { get; init; }
}

/// <summary>What the office has stored of its budget and of what was spent, to understand a sheet by.</summary>
internal sealed class SimpananAnggaran
{
    private readonly Dictionary<string, SubTersimpan> _sub = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nama = new(StringComparer.Ordinal);
    private readonly HashSet<string> _atas = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kode, int Triwulan), decimal> _realisasi = [];

    /// <summary>Reads it.</summary>
    public SimpananAnggaran(KumpulanBerkas berkas)
    {
        foreach (var b in Baris(berkas, "anggaran.csv"))
        {
            string[] tingkat = [b("kode_program"), b("kode_kegiatan"), b("kode_sub")];
            string[] nama = [b("program"), b("kegiatan"), b("sub_kegiatan")];
            var terendah = Array.FindLastIndex(tingkat, t => t.Length > 0);
            if (terendah < 0 || tingkat[terendah].Equals("jumlah", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var (kode, i) in tingkat.Select((k, i) => (k, i)).Where(k => k.k.Length > 0))
            {
                _kode.TryAdd(Kunci(kode), kode);
                var kata = KamusLembar.Rapi(nama[i]);
                if (i < terendah && kata.Length > 0)
                {
                    _atas.Add(kata);
                }
                else if (kata.Length > 0)
                {
                    // a name of two rows names none of them
                    _nama[kata] = _nama.TryGetValue(kata, out var lain) && lain != kode ? null : kode;
                }
            }

            _sub.TryAdd(tingkat[terendah], new SubTersimpan(tingkat[terendah], nama[terendah]) { Pagu = Angka(b("pagu")) });
        }

        foreach (var b in Baris(berkas, "realisasi-anggaran.csv"))
        {
            if (int.TryParse(b("triwulan"), out var t) && Angka(b("realisasi")) is { } n)
            {
                _realisasi[(b("kode_sub"), t)] = n;
            }
        }
    }

    /// <summary>Rows of the budget, in order.</summary>
    public IReadOnlyCollection<SubTersimpan> Daftar => _sub.Values;

    /// <summary>The code as the office has it, whatever zeros it is written with; itself where the office has none.</summary>
    public string Kode(string kode) => _kode.GetValueOrDefault(Kunci(kode), kode);

    /// <summary>Code of the one row that is called so; <c>null</c>: none, or several.</summary>
    public string? KodeBernama(string nama) => nama.Length == 0 ? null : _nama.GetValueOrDefault(KamusLembar.Rapi(nama));

    /// <summary>Whether a program or kegiatan with rows below it is called so.</summary>
    public bool AtasBernama(string nama) => _atas.Contains(KamusLembar.Rapi(nama));

    /// <summary>A row; <c>null</c>: the budget has none of that code.</summary>
    public SubTersimpan? Sub(string kode) => _sub.GetValueOrDefault(kode);

    /// <summary>Rupiah spent from January until the end of a quarter; <c>null</c>: not stored.</summary>
    public decimal? Realisasi(string kode, int triwulan) => _realisasi.TryGetValue((kode, triwulan), out var n) ? n : null;

    private static string Kunci(string kode) => string.Join('.', kode.Split('.').Select(b => b.TrimStart('0')));

    private static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;

    private static IEnumerable<Func<string, string>> Baris(KumpulanBerkas berkas, string jalur) =>
        berkas.Coba(jalur, out var isi) && IsiBerkas.Baca(jalur, isi) is IsiTabel t
            ? t.Baris.Select(b => (Func<string, string>)(k => t.Kolom(k) is >= 0 and var n ? b[n].Trim() : "")) : [];
}
