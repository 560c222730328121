using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>Sheet "Daftar": which table stands where.</summary>
internal static class LembarDaftar
{
    /// <summary>Writes the sheet.</summary>
    public static Lembar Tulis(Naskah naskah, IReadOnlyList<LembarTabel> tabel, DaftarGaya gaya, bool adaBantu)
    {
        var l = new Lembar(NamaLembar.Daftar, gaya) { BarisBeku = 5, BarisUlang = (4, 4), Kertas = naskah.Kertas };
        l.AturLebar([14, 72, 18]);
        Pendamping.Judul(l, naskah.Judul, naskah.Instansi, 3);
        Pendamping.Kepala(l, 4, ["Nomor", "Judul", "Lembar"]);
        var baris = 5;
        foreach (var t in tabel)
        {
            Butir(l, baris++, t.Keterangan.Sebutan, t.Keterangan.Teks, t.Nama);
        }

        Butir(l, baris++, "", "Nilai isian: ubah di sini, semua tabel mengikuti", NamaLembar.Data);
        if (adaBantu)
        {
            Butir(l, baris, "", "Hitungan antara yang tidak tercetak di tabel", NamaLembar.Bantu);
        }

        return l;
    }

    private static void Butir(Lembar l, int baris, string nomor, string judul, string lembar)
    {
        l.MulaiBaris(baris);
        l.Teks(1, nomor, new Gaya(Bergaris: true));
        l.Teks(2, judul, new Gaya(Bergaris: true));
        l.Teks(3, lembar, new Gaya(Huruf.Tautan, Bergaris: true));
        l.Tautan(baris, 3, lembar);
    }
}

/// <summary>Sheet "Data": every typed value, once.</summary>
internal sealed class LembarData
{
    private const int BarisPertama = 5;
    private const int KolomNilai = 3;
    private const int Kolom = 6;
    private readonly List<Fakta> _fakta;

    /// <summary>Gives each fact its cell: neighbouring lines of one column stand together, so that totals read as ranges.</summary>
    public LembarData(IEnumerable<Fakta> fakta, PetaSel peta)
    {
        _fakta = [.. fakta.OrderBy(f => f.Turunan is Isian ? 0 : 1)
            .ThenBy(f => (f.Turunan as Isian)?.Asal.Berkas, StringComparer.Ordinal)
            .ThenBy(f => (f.Turunan as Isian)?.Asal.Kolom, StringComparer.Ordinal)
            .ThenBy(f => (f.Turunan as Isian)?.Asal.Baris)];
        for (var i = 0; i < _fakta.Count; i++)
        {
            peta.CatatData(_fakta[i], new AlamatSel(NamaLembar.Data, BarisPertama + i, KolomNilai));
        }
    }

    /// <summary>Writes the sheet.</summary>
    public Lembar Tulis(DaftarGaya gaya, UkuranKertas kertas)
    {
        var akhir = BarisPertama + Math.Max(1, _fakta.Count) - 1;
        var l = new Lembar(NamaLembar.Data, gaya)
        {
            BarisBeku = BarisPertama,
            BarisUlang = (BarisPertama - 1, BarisPertama - 1),
            Lanskap = true,
            Kertas = kertas,
            Saring = Lembar.Rentang(BarisPertama - 1, 1, akhir, Kolom),
            HanyaAngka = Lembar.Rentang(BarisPertama, KolomNilai, akhir, KolomNilai),
        };
        l.AturLebar([30, 60, 22, 12, 8, 30]);
        Pendamping.Judul(l, "Data isian", "Ubah kolom Nilai; semua tabel mengikuti. Setiap nilai disebut tempat, baris, dan isian asalnya.", Kolom);
        Pendamping.Kepala(l, BarisPertama - 1, ["Diisi di", "Nama", "Nilai", "Satuan", "Baris", "Isian"]);
        for (var i = 0; i < _fakta.Count; i++)
        {
            Butir(l, BarisPertama + i, _fakta[i]);
        }

        return l;
    }

    private static void Butir(Lembar l, int baris, Fakta f)
    {
        var biasa = new Gaya(Bergaris: true);
        var (tempat, garis, isian) = Asal(f);
        Pendamping.MulaiBaris(l, baris, [tempat, f.Nama, "", "", "", isian]);
        l.Teks(1, tempat, biasa);
        l.Teks(2, f.Nama, biasa);
        var nilai = new Gaya(Huruf.Biasa, Rata.Kanan, f.Besaran.Nilai is { } n ? FormatNilai(f, n) : "", f.Turunan is Isian ? WarnaNaskah.Isian : "", true);
        if (f.Kata is { } kata)
        {
            l.Teks(KolomNilai, kata, nilai with { Rata = Rata.Kiri });
        }
        else
        {
            l.Angka(KolomNilai, f.Besaran.Nilai, nilai);
        }

        l.Teks(4, f.Satuan.Nama, biasa);
        l.Angka(5, garis > 0 ? garis : null, biasa with { Rata = Rata.Kanan });
        l.Teks(6, isian, biasa);
    }

    /// <summary>The declared decimals, or all that were typed when there are more: the value shown here is the value used.</summary>
    private static string FormatNilai(Fakta f, decimal nilai)
    {
        var pola = AngkaTercetak.FormatBaku(f);
        return nilai == AngkaIndonesia.Bulatkan(nilai, f.Desimal) ? pola
            : (pola.Contains('.', StringComparison.Ordinal) ? pola : pola + ".") + new string('#', 10);
    }

    // in the words of the form; a row only where people see one
    private static (string Tempat, int Baris, string Isian) Asal(Fakta f) => f.Turunan switch
    {
        Isian i => (SebutanBerkas.Sebut(i.Asal.Berkas), SebutanBerkas.Baris(i.Asal) ?? 0, SebutanBerkas.Isian(i.Asal)),
        Penetapan p => ($"Aturan {p.Aturan.Kode}", 0, p.Uraian),
        _ => ("", 0, ""),
    };
}

/// <summary>Sheet "Bantu": intermediate results.</summary>
internal static class LembarBantu
{
    /// <summary>Writes the sheet.</summary>
    public static Lembar Tulis(PetaSel peta, DaftarGaya gaya, UkuranKertas kertas)
    {
        const int Kepala = PetaSel.BarisBantuPertama - 1;
        var l = new Lembar(NamaLembar.Bantu, gaya) { BarisBeku = Kepala + 1, BarisUlang = (Kepala, Kepala), Kertas = kertas };
        l.AturLebar([70, 24]);
        Pendamping.Judul(l, "Hitungan antara", "Dipakai rumus tabel; jangan diubah.", 2);
        Pendamping.Kepala(l, Kepala, ["Nama", "Hasil"]);
        foreach (var b in peta.DaftarBantu)
        {
            l.MulaiBaris(b.Alamat.Baris);
            l.Teks(1, b.Nama, new Gaya(Bergaris: true));
            var angka = new Gaya(Huruf.Biasa, Rata.Kanan, "#,##0.00", "", true);
            if (b.Rumus is { } rumus)
            {
                l.Rumus(b.Alamat.Kolom, rumus, b.Nilai, angka);
            }
            else
            {
                l.Angka(b.Alamat.Kolom, b.Nilai, angka);
            }
        }

        return l;
    }
}

/// <summary>What the sheets beside the tables have in common.</summary>
internal static class Pendamping
{
    /// <summary>Title and a line below it.</summary>
    public static void Judul(Lembar l, string judul, string keterangan, int banyakKolom)
    {
        l.MulaiBaris(1);
        l.Teks(1, judul, new Gaya(Huruf.Judul));
        l.Gabung(1, 1, 1, banyakKolom);
        l.MulaiBaris(2);
        l.Teks(1, keterangan, new Gaya(Huruf.Catatan));
        l.Gabung(2, 1, 2, banyakKolom);
    }

    /// <summary>Starts a row as tall as its longest text needs; printing programs do not fit rows by themselves.</summary>
    /// <param name="l">The sheet.</param>
    /// <param name="baris">The row.</param>
    /// <param name="teks">Its texts, column by column.</param>
    public static void MulaiBaris(Lembar l, int baris, IEnumerable<string> teks)
    {
        var tinggi = teks.Zip(l.Lebar, LembarTabel.BanyakBaris).DefaultIfEmpty(1).Max();
        l.MulaiBaris(baris, tinggi > 1 ? (tinggi * LembarTabel.TinggiBaris) + 3 : null);
    }

    /// <summary>Header row.</summary>
    public static void Kepala(Lembar l, int baris, IReadOnlyList<string> nama)
    {
        l.MulaiBaris(baris);
        for (var k = 0; k < nama.Count; k++)
        {
            l.Teks(k + 1, nama[k], new Gaya(Huruf.Tebal, Rata.Tengah, "", WarnaNaskah.Jumlah, true, true));
        }
    }
}
