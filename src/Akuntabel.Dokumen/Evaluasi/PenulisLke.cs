using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>Writes an evaluation as a workbook with living formulas: an answer that is changed recomputes all of it as the program
/// would.</summary>
public static class PenulisLke
{
    /// <summary>Writes it; the same evaluation gives the same bytes.</summary>
    /// <param name="isi">The evaluation.</param>
    /// <returns>The workbook; or what is wrong with the instrument.</returns>
    public static Hasil<byte[]> Tulis(IsiLke isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        var hasil = PenghitungEvaluasi.Hitung(isi.Instrumen, isi.Kriteria, isi.JawabanSub, isi.JawabanKriteria);
        if (!hasil.Coba(out var h, out var salah))
        {
            return Hasil.Gagal<byte[]>(salah);
        }

        var gaya = new DaftarGaya();
        var skala = new LembarSkalaLke(isi.Instrumen, gaya);
        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah(isi.Judul, isi.Instansi.Length > 0 ? isi.Instansi : "Akuntabel", UkuranKertas.A4, []),
            [new LembarLke(isi, h, skala, gaya).Lembar, skala.Lembar, Bukti(isi, gaya), Rekomendasi(isi, gaya)], gaya, keluaran);
        return Hasil.Dari(keluaran.ToArray());
    }

    private static Lembar Bukti(IsiLke isi, DaftarGaya gaya) => Tabel("Bukti", "Bukti yang diminta dan yang ada, kriteria demi kriteria.", gaya,
        [("No", 8), ("Kriteria", 60), ("Bukti yang diminta", 40), ("Bukti yang ada", 60), ("Verifikator", 14)],
        isi.Instrumen.SemuaKriteria.Select(k => new[] { k.Kode, k.Uraian, k.Bukti, isi.Bukti.GetValueOrDefault(k.Kode, ""), k.Verifikator }));

    private static Lembar Rekomendasi(IsiLke isi, DaftarGaya gaya) => Tabel("Rekomendasi", "Rekomendasi dan tindak lanjutnya.", gaya,
        [("No", 8), ("Kode", 10), ("Kondisi", 48), ("Rekomendasi", 48), ("Rencana tindak lanjut", 40), ("Penanggung jawab", 24), ("Tenggat", 16), ("Keadaan", 12), ("Bukti", 36)],
        isi.Rekomendasi.Select((r, i) => new[]
        {
            Xml.Bilangan(i + 1), r.Kode, r.Kondisi, r.Rekomendasi, r.TindakLanjut, r.PenanggungJawab, r.Tenggat, r.Keadaan, r.Bukti,
        }));

    private static Lembar Tabel(string nama, string keterangan, DaftarGaya gaya, (string Judul, decimal Lebar)[] kolom, IEnumerable<string[]> isi)
    {
        var l = new Lembar(nama, gaya) { Lanskap = true, BarisBeku = 5, BarisUlang = (4, 4) };
        l.AturLebar(kolom.Select(k => k.Lebar));
        Pendamping.Judul(l, nama, keterangan, kolom.Length);
        Pendamping.Kepala(l, 4, [.. kolom.Select(k => k.Judul)]);
        var baris = 4;
        foreach (var b in isi)
        {
            Pendamping.MulaiBaris(l, ++baris, b);
            for (var k = 0; k < b.Length; k++)
            {
                l.Teks(k + 1, b[k], GayaBuku.Isi);
            }
        }

        return l;
    }
}
