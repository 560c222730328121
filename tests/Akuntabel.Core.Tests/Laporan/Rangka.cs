using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>Outlines and names written in C#, so that the composer is tested without any reader.</summary>
internal static class Rangka
{
    public static readonly Asal Tempat = new("uji.md", 7);

    public static Setelan Setelan(object isi) => isi switch
    {
        string s => new SetelanTeks(Tempat, s),
        Setelan s => s,
        IEnumerable<object> d => new SetelanDaftar(Tempat, [.. d.Select(Setelan)]),
        _ => throw new ArgumentException(isi.GetType().Name, nameof(isi)),
    };

    public static SetelanPeta Peta(params (string Kunci, object Isi)[] isi) =>
        new(Tempat, isi.ToDictionary(i => i.Kunci, i => Setelan(i.Isi)));

    public static ParagrafKerangka Par(string teks) => new(Tempat, PengikatTeks.Urai(teks, Tempat));

    public static JudulKerangka Judul(int tingkat, string isi, string id = "", params string[] golongan) =>
        new(Tempat, tingkat, PengikatTeks.Urai(isi, Tempat), id, golongan);

    public static WadahKerangka Wadah(string arahan, params SimpulKerangka[] isi) => new(Tempat, arahan, isi);

    public static ArahanKerangka Arahan(string jenis, params (string Kunci, object Isi)[] isi) => new(Tempat, jenis, Peta(isi));

    /// <summary>A table with columns by heading and rows by cells.</summary>
    public static ArahanKerangka Tabel(string judul, object[] kolom, object[] baris, params (string Kunci, object Isi)[] lain) =>
        Arahan("tabel", [("judul", judul), ("kolom", kolom.Select(k => k is string s ? Peta(("judul", s)) : k).ToArray()), ("baris", baris), .. lain]);

    public static SetelanPeta Baris(params object[] sel) => Peta(("sel", sel));

    public static Nilai Nilai(object isi) => isi switch
    {
        Nilai n => n,
        string s => new NilaiTeks(s),
        Fakta f => new NilaiFakta(f),
        DateOnly d => new NilaiTanggal(d),
        IEnumerable<object> d => new NilaiDaftar([.. d.Select(Nilai)]),
        _ => throw new ArgumentException(isi.GetType().Name, nameof(isi)),
    };

    public static NilaiLingkup Lingkup(params (string Kunci, object Isi)[] isi) =>
        new(isi.ToDictionary(i => i.Kunci, i => Nilai(i.Isi)));

    public static HasilSusun Susun(NilaiLingkup nama, params SimpulKerangka[] kerangka) => PenyusunNaskah.Susun(kerangka, nama, UkuranKertas.A4);

    /// <summary>Composes what must compose.</summary>
    public static Naskah Naskah(NilaiLingkup nama, params SimpulKerangka[] kerangka)
    {
        var hasil = Susun(nama, kerangka);
        hasil.DaftarKesalahan.Where(k => k.Bobot != BobotKesalahan.Tandatangan).Select(k => k.ToString()).ShouldBeEmpty();
        return hasil.Naskah.ShouldNotBeNull();
    }

    /// <summary>Composes what must compose, as text without the section lines.</summary>
    public static string Teks(NilaiLingkup nama, params SimpulKerangka[] kerangka) => NaskahTeks.Cetak(Naskah(nama, kerangka).DaftarBlok());

    /// <summary>Composes what has gaps, as text without the section lines.</summary>
    public static string TeksBercelah(NilaiLingkup nama, params SimpulKerangka[] kerangka) => NaskahTeks.Cetak(Susun(nama, kerangka).Naskah.ShouldNotBeNull().DaftarBlok());

    /// <summary>Composes what is wrong somewhere; it is made all the same and the messages are returned.</summary>
    public static IReadOnlyList<Kesalahan> Salah(NilaiLingkup nama, params SimpulKerangka[] kerangka)
    {
        var hasil = Susun(nama, kerangka);
        hasil.Naskah.ShouldNotBeNull();
        hasil.DaftarKesalahan.ShouldNotBeEmpty();
        hasil.DaftarKesalahan.ShouldAllBe(k => k.Saran.Length > 0);
        return hasil.DaftarKesalahan;
    }

    public static Fakta Bilangan(decimal nilai, string nama = "n") =>
        new("uji." + nama, nama, Besaran.Dari(nilai), Satuan.Bilangan, 0, new Isian(Tempat));

    public static Fakta Kosong(string nama = "kosong") =>
        new("uji." + nama, nama, Besaran.Kosong("belum diukur"), Satuan.Persen, 2, new Isian(Tempat));
}
