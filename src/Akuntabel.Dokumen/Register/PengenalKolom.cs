using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Register;

/// <summary>Which field a column is: by its heading, by a heading nearly the same, by what stands in it.</summary>
internal sealed partial class PengenalKolom
{
    private const int PanjangUraian = 120;
    private const int PilihanTerbanyak = 12;
    private const int UlangTersedikit = 3;

    // cells that are no such value at all: a name is no day
    private const int TerbacaSekurangnya = 2;

    private readonly DefinisiRegister _definisi;
    private readonly KataJudul _kata;
    private readonly Dictionary<string, string> _judul = new(StringComparer.Ordinal);

    public PengenalKolom(DefinisiRegister definisi)
    {
        (_definisi, _kata) = (definisi, new KataJudul(definisi));
        // names before codes before synonyms: what one field is called is never taken for another
        var bidang = definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung).ToList();
        bidang.ForEach(b => _judul.TryAdd(Rapi(b.Nama), b.Kode));
        bidang.ForEach(b => _judul.TryAdd(Rapi(b.Kode), b.Kode));
        foreach (var (b, s) in bidang.SelectMany(b => b.Sinonim.Select(s => (b, s))))
        {
            _judul.TryAdd(Rapi(s), b.Kode);
        }

        if (definisi.Keadaan.Count > 0)
        {
            _judul.TryAdd("keadaan", PembacaLembarRegister.Keadaan);
        }
    }

    /// <summary>The field that a heading names; <c>null</c>: none.</summary>
    public string? MenurutJudul(string judul) => judul.Length == 0 ? null
        : _judul.GetValueOrDefault(Rapi(judul)) ?? _judul.GetValueOrDefault(Rapi(TandaKurung().Replace(judul, " ")));

    /// <summary>Whether a column only numbers the rows.</summary>
    public static bool Penomor(string judul) => KataNomor().IsMatch(judul.Trim());

    /// <summary>The columns with the fields that they are taken for; each field once.</summary>
    public IReadOnlyList<KolomLembarRegister> Kenali(IReadOnlyList<(int Nomor, string Judul, IReadOnlyList<string> Contoh)> kolom)
    {
        var terpakai = new Dictionary<string, int>(StringComparer.Ordinal);
        var hasil = new Dictionary<int, (string Bidang, string Alasan)>();
        foreach (var cara in (Func<(int Nomor, string Judul, IReadOnlyList<string> Contoh), (string?, string)>[])
            [k => (MenurutJudul(k.Judul), ""), k => (MenurutKata(k.Judul, k.Contoh, terpakai), "menurut kata judulnya"), k => (MiripJudul(k.Judul), "judulnya mirip"), k => (MenurutIsi(k.Contoh, terpakai), "menurut isinya")])
        {
            // of two columns of one heading that which holds something
            foreach (var k in kolom.Where(k => !hasil.ContainsKey(k.Nomor)).OrderBy(k => k.Contoh.Count == 0))
            {
                if (cara(k) is ({ } bidang, var alasan) && terpakai.TryAdd(bidang, k.Nomor))
                {
                    hasil[k.Nomor] = (bidang, alasan);
                }
            }
        }

        return [.. kolom.Select(k => hasil.TryGetValue(k.Nomor, out var h)
            ? new KolomLembarRegister(k.Nomor, SumberLembar.Huruf(k.Nomor), k.Judul, h.Bidang, k.Contoh) { Alasan = h.Alasan }
            : Tersisa(k.Nomor, k.Judul, k.Contoh, terpakai))];
    }

    private KolomLembarRegister Tersisa(int nomor, string judul, IReadOnlyList<string> contoh, Dictionary<string, int> terpakai) =>
        new(nomor, SumberLembar.Huruf(nomor), judul, "", contoh)
        {
            Alasan = MenurutJudul(judul) is { } ganda && terpakai.TryGetValue(ganda, out var lain)
                ? $"{_definisi.Cari(ganda)?.Nama} sudah diambil dari kolom {SumberLembar.Huruf(lain)}" : "",
            BidangBaru = Penomor(judul) ? null : Baru(nomor, judul, contoh),
        };

    private string? MenurutKata(string judul, IReadOnlyList<string> contoh, Dictionary<string, int> terpakai) => judul.Length == 0 || Penomor(judul) ? null
        : _kata.Bidang(judul, kode => !terpakai.ContainsKey(kode) && _definisi.Cari(kode) is { } b && Dapat(b, contoh));

    // of what stands there half can be such a value, days as numbers too
    private static bool Dapat(BidangRegister b, IReadOnlyList<string> contoh)
    {
        var isi = contoh.Where(c => c.Length > 0).ToList();
        return b.Jenis is JenisIsian.Teks or JenisIsian.TeksPanjang or JenisIsian.Kabupaten or JenisIsian.Kecamatan && b.Pola is PolaIsian.Bebas or PolaIsian.Telepon
            || isi.Count == 0 || isi.Count(c => NilaiRegister.Baca(b, c, out _) is null || (b.Jenis == JenisIsian.Tanggal && c.All(char.IsAsciiDigit))) * TerbacaSekurangnya >= isi.Count;
    }

    private string? MiripJudul(string judul) => judul.Length == 0 || Penomor(judul) ? null
        : _judul.Where(j => j.Key.Length > 5 && Math.Abs(j.Key.Length - Rapi(judul).Length) <= j.Key.Length / 5 && KemiripanNama.Mirip(j.Key, Rapi(judul)))
            .Select(j => j.Value).FirstOrDefault();

    // only what leaves little doubt: a number that has a form, or words of a list
    private string? MenurutIsi(IReadOnlyList<string> contoh, Dictionary<string, int> terpakai)
    {
        var isi = contoh.Where(c => c.Length > 0).ToList();
        return isi.Count < UlangTersedikit ? null : _definisi.Bidang.FirstOrDefault(b => !terpakai.ContainsKey(b.Kode)
            && (b.Pola is PolaIsian.Nik or PolaIsian.Surel || b.Jenis is JenisIsian.Pilihan || (b.Pola == PolaIsian.Telepon && isi.TrueForAll(Telepon().IsMatch)))
            && isi.TrueForAll(c => NilaiRegister.Baca(b, c, out _) is null))?.Kode;
    }

    private BidangRegister Baru(int nomor, string judul, IReadOnlyList<string> contoh)
    {
        var nama = judul.Trim().Length > 0 ? judul.Trim() : $"Kolom {SumberLembar.Huruf(nomor)}";
        var kode = string.Join('_', Rapi(nama).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => string.Concat(k.Where(char.IsAsciiLetterOrDigit))));
        kode = TulisanDefinisi.KodeSah(kode) ? kode : $"kolom_{SumberLembar.Huruf(nomor).ToLowerInvariant()}";
        var unik = kode;
        for (var n = 2; _definisi.Cari(unik) is not null; n++)
        {
            unik = $"{kode}_{n.ToString(CultureInfo.InvariantCulture)}";
        }

        var isi = contoh.Where(c => c.Length > 0).ToList();
        var jenis = isi.Count == 0 ? JenisIsian.Teks : Terduga(isi, nama);
        var pribadi = KataPribadi().IsMatch(nama);
        // numbers of people are no figures, and what tells of a person is sealed unless it is said otherwise
        jenis = pribadi && jenis is JenisIsian.Angka or JenisIsian.Tahun or JenisIsian.Pilihan ? JenisIsian.Teks : jenis;
        return new BidangRegister(unik, nama, jenis)
        {
            Kerahasiaan = pribadi ? KerahasiaanBidang.Pribadi : KerahasiaanBidang.Terbuka,
            Pilihan = jenis == JenisIsian.Pilihan ? [.. isi.Distinct(StringComparer.OrdinalIgnoreCase)] : [],
            Desimal = jenis == JenisIsian.Angka ? Math.Min(6, isi.Max(c => c.IndexOf(',', StringComparison.Ordinal) is var k and >= 0 ? c.TrimEnd('%', ' ').Length - k - 1 : 0)) : 0,
        };
    }

    [GeneratedRegex(@"\b(nik|no\.? ?ktp|ktp|kk|paspor|passport|npwp|rekening|hp|handphone|telepon|telp|wa|whatsapp|lahir|ibu kandung|agama)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KataPribadi();

    private static JenisIsian Terduga(List<string> isi, string nama)
    {
        foreach (var jenis in (JenisIsian[])[JenisIsian.Tahun, JenisIsian.Angka, JenisIsian.Tanggal])
        {
            var b = new BidangRegister("x", "x", jenis) { Desimal = 6 };
            if (isi.TrueForAll(c => (jenis != JenisIsian.Angka || !(c is ['0', >= '0' and <= '9', ..])) && NilaiRegister.Baca(b, c, out var nilai) is null && nilai.Length > 0)
                && (jenis != JenisIsian.Tahun || Rapi(nama).Contains("tahun", StringComparison.Ordinal)))
            {
                return jenis == JenisIsian.Angka && Uang().IsMatch(nama) ? JenisIsian.Rupiah : jenis;
            }
        }

        var beda = isi.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return isi.Exists(c => c.Length > PanjangUraian) ? JenisIsian.TeksPanjang
            : beda is > 1 and <= PilihanTerbanyak && isi.Count >= beda * UlangTersedikit && !isi.Exists(c => c.Contains(';', StringComparison.Ordinal)) ? JenisIsian.Pilihan
            : JenisIsian.Teks;
    }

    internal static string Rapi(string teks) => KamusLembar.Rapi(teks);

    [GeneratedRegex(@"^(\+?62|0)[\d .-]{7,15}$", RegexOptions.NonBacktracking)]
    private static partial Regex Telepon();

    [GeneratedRegex(@"\([^)]*\)|\*+")]
    private static partial Regex TandaKurung();

    [GeneratedRegex(@"^(no|nomor|no\.? urut|nomor urut|nr)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex KataNomor();

    [GeneratedRegex(@"\b(rp|rupiah|biaya|anggaran|pagu|harga|nilai hibah|dana)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Uang();
}
