using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>Brings what was spent into the measurement. A budget that still holds such a figure from before gives it up: one place has
/// it.</summary>
internal sealed class PengisiRealisasiTawaran(PadananRencana padanan, PilihanTawaran pilih, List<string> catatan)
{
    /// <summary>The files with what was taken.</summary>
    /// <param name="berkas">With the budget as it was taken.</param>
    /// <param name="bagian">All offers: the budget's tell the codes.</param>
    /// <param name="diambil">What was taken.</param>
    /// <param name="galat">What could not be read.</param>
    public KumpulanBerkas Isi(KumpulanBerkas berkas, IReadOnlyList<BagianTawaran> bagian, IReadOnlyList<BarisTawaran> diambil,
        Dictionary<string, string> galat)
    {
        var kantor = new IsiKantor(berkas);
        var kode = bagian.Where(x => x.Dokumen == JenisDokumen.Anggaran).SelectMany(x => x.Baris).ToDictionary(b => b.Usulan.Nomor,
            b => pilih.Untuk(b.Sel[0]).Trim());
        // of what is not in the offered budget, the office's own budget or its printed code tells
        foreach (var b in diambil.Where(b => !kode.ContainsKey(b.Usulan.Nomor)))
        {
            kode[b.Usulan.Nomor] = padanan.Ada(b.Usulan) is { } ada ? PenawarRealisasi.Kode(ada, b.Usulan.Jenis)
                : b.Usulan.Jenis == JenisUsulan.Belanja ? KodeTerduga.Belanja(b.Usulan.Uraian)
                : padanan.Kode.Untuk(padanan.Usulan, b.Usulan);
        }

        var tanpa = diambil.Count(b => kode.GetValueOrDefault(b.Usulan.Nomor, "").Length == 0);
        if (tanpa > 0)
        {
            catatan.Add($"Realisasi {tanpa} baris anggaran tidak diambil karena kodenya belum diisi.");
        }

        foreach (var jenis in new[] { JenisUsulan.SubKegiatan, JenisUsulan.Belanja })
        {
            var (ukur, dpa) = (new KirimanTawaran(PenawarRealisasi.Berkas(jenis)), new KirimanTawaran(Dpa(jenis)));
            foreach (var b in diambil.Where(b => b.Usulan.Jenis == JenisUsulan.Belanja == (jenis == JenisUsulan.Belanja)))
            {
                foreach (var sel in b.Sel)
                {
                    Satu(kantor, (ukur, dpa), (b, sel), kode.GetValueOrDefault(b.Usulan.Nomor, ""));
                }
            }

            berkas = dpa.Terapkan(ukur.Terapkan(berkas, kantor.Rujukan, galat), kantor.Rujukan, galat);
        }

        return berkas;
    }

    private static string Dpa(JenisUsulan jenis) => jenis == JenisUsulan.Belanja ? IsiKantor.Belanja : IsiKantor.Anggaran;

    private void Satu(IsiKantor kantor, (KirimanTawaran Ukur, KirimanTawaran Dpa) kirim,
        (BarisTawaran Baris, SelTawaran Sel) diambil, string kode)
    {
        var (b, sel) = diambil;
        var jenis = b.Usulan.Jenis;
        var triwulan = PenawarRealisasi.Triwulan(padanan.Usulan, b.Usulan.Isian.First(i => PenawarRencana.IdSel(b.Usulan, i) == sel.Id));
        var nilai = pilih.Untuk(sel);
        if (kode.Length == 0 || nilai.Length == 0 || nilai == sel.Kini)
        {
            return;
        }

        var ada = PenawarRealisasi.Terukur(kantor, triwulan, jenis, kode);
        var alamat = ada?.Alamat ?? kirim.Ukur.Baru("");
        if (ada is null)
        {
            kirim.Ukur.Isi(alamat + (jenis == JenisUsulan.Belanja ? ".kode" : ".kode_sub"), kode);
            kirim.Ukur.Isi(alamat + ".triwulan", jenis == JenisUsulan.Belanja ? "" : $"{triwulan}");
        }

        kirim.Ukur.Isi(alamat + ".realisasi", nilai, sel.Id);
        // what stands beside the budget is that of the year
        if (triwulan == 4 && padanan.Ada(b.Usulan) is { } lama && lama["realisasi"].Length > 0)
        {
            kirim.Dpa.Kosongkan(lama.Alamat + ".realisasi");
        }
    }
}
