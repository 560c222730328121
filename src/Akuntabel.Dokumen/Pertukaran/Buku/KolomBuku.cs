using System.Text.RegularExpressions;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>What a column is for.</summary>
internal enum PeranKolomBuku
{
    /// <summary>Number of the thing when the workbook was made.</summary>
    Nomor,

    /// <summary>Name of the file.</summary>
    Berkas,

    /// <summary>The thing that holds it.</summary>
    Induk,

    /// <summary>What a code means; not read.</summary>
    Bunyi,

    /// <summary>Key of a mapping.</summary>
    Kunci,

    /// <summary>A field.</summary>
    Bidang,

    /// <summary>The mark that takes the row out.</summary>
    Hapus,
}

/// <summary>A column of a sheet.</summary>
/// <param name="Peran">What it is for.</param>
/// <param name="Bidang">What it takes.</param>
internal sealed partial record KolomBuku(PeranKolomBuku Peran, UraianBidang Bidang)
{
    /// <summary>Heading of the first column.</summary>
    public const string Nomor = "No";

    private static readonly UraianBidang BidangNomor = new("", Nomor, JenisBidang.Kode) { Petunjuk = "Jangan diubah. Kosongkan pada baris baru." };

    private static readonly UraianBidang BidangHapus = new("", "Hapus baris", JenisBidang.Pilihan)
    {
        Petunjuk = "Pilih (hapus) untuk menghapus seluruh baris ini.", Pilihan = [new PilihanBidang(HapusIsian.Kata, HapusIsian.Kata)],
    };

    /// <summary>Heading.</summary>
    public string Kepala => Bidang.Label;

    /// <summary>Whether a heading is one that every sheet has.</summary>
    public static bool Khas(string kepala) => kepala.Equals(Nomor, StringComparison.OrdinalIgnoreCase) || kepala.Equals(BidangHapus.Label, StringComparison.OrdinalIgnoreCase);

    /// <summary>The columns of a sheet; of the fields that only some offices have, those that are filled in.</summary>
    /// <param name="denah">The sheet.</param>
    /// <param name="butir">Its things.</param>
    /// <param name="tahun">Years that a sheet of targets by year shows.</param>
    public static List<KolomBuku> Tampil(DenahLembar denah, IReadOnlyList<ButirBuku> butir, IEnumerable<int> tahun) =>
        [.. Semua(denah, tahun.Select(t => $"{t}")).Where(k => !k.Bidang.Khusus || butir.Any(b => b.Ambil(k.Bidang.Kunci) is SkalarIsian { Isi.Length: > 0 } or DaftarIsian { Butir.Count: > 0 }))];

    /// <summary>The columns that headings name; unknown ones are <c>null</c>.</summary>
    public static List<KolomBuku?> Kenali(DenahLembar denah, IReadOnlyList<string> kepala)
    {
        var semua = Semua(denah, kepala.Where(k => PolaTahun().IsMatch(k)).Distinct());
        return [.. kepala.Select(k => semua.Find(s => s.Kepala.Equals(k, StringComparison.OrdinalIgnoreCase)))];
    }

    private static List<KolomBuku> Semua(DenahLembar denah, IEnumerable<string> tahun)
    {
        var d = denah.Daftar;
        var hasil = new List<KolomBuku> { new(PeranKolomBuku.Nomor, BidangNomor) };
        if (denah.BerkolomBerkas)
        {
            hasil.Add(new(PeranKolomBuku.Berkas, new UraianBidang("", d is null ? $"Nama pendek {denah.Berkas.Judul}" : denah.Berkas.Judul, JenisBidang.Kode) { Contoh = "penyusunan", Petunjuk = "Satu kata, untuk menyebutnya di lembar lain." }));
        }

        if (denah.Induk is { } induk)
        {
            hasil.Add(new(PeranKolomBuku.Induk, new UraianBidang("", Besar(induk.Sebutan), JenisBidang.Kode) { Contoh = (induk.Bidang.FirstOrDefault(b => induk.Pengenal is [var p, ..] && b.Kunci == p) ?? induk.Bidang[0]).Contoh, Rujukan = induk.Nama, Petunjuk = $"Kode {induk.Sebutan} tempatnya." }));
        }

        hasil.AddRange(denah.Bidang.Select((b, i) => new KolomBuku(i == 0 && d is { Bentuk: BentukDaftar.Peta } ? PeranKolomBuku.Kunci : PeranKolomBuku.Bidang, b)));
        if (d is { Bentuk: BentukDaftar.PetaTahun })
        {
            hasil.InsertRange(hasil.Count - 1, tahun.Select(t => new KolomBuku(PeranKolomBuku.Bidang,
                new UraianBidang(t, t, JenisBidang.Angka) { Contoh = "80", Bertanda = true })));
        }

        if (hasil.FindIndex(k => k.Peran is PeranKolomBuku.Kunci or PeranKolomBuku.Induk or PeranKolomBuku.Bidang && k.Bidang.Rujukan is "indikator" or "sasaran" or "tujuan") is var letak and > 0)
        {
            hasil.Insert(letak + 1, new(PeranKolomBuku.Bunyi, new UraianBidang("", $"Bunyi {hasil[letak].Kepala.ToLowerInvariant()}", JenisBidang.TeksPanjang) { Petunjuk = "Untuk dibaca saja.", Rujukan = hasil[letak].Bidang.Rujukan }));
        }

        return d is null or { Bentuk: BentukDaftar.PetaTahun } ? hasil : [.. hasil, new(PeranKolomBuku.Hapus, BidangHapus)];
    }

    private static string Besar(string teks) => char.ToUpperInvariant(teks[0]) + teks[1..];

    [GeneratedRegex(@"^20\d\d$")]
    private static partial Regex PolaTahun();
}
