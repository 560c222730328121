using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>Writes totals that a document states and that what was taken does not make where budgets state theirs: the difference stays in
/// sight until somebody mends the rows or removes the total.</summary>
internal sealed class PengisiJumlahTawaran(UsulanRencana usulan, int tahun)
{
    private const string Pernyataan = "jumlah";
    private const string Akar = "5";

    /// <summary>The files with them.</summary>
    /// <param name="berkas">With what was taken.</param>
    /// <param name="diambil">Parts of the budget and kinds of belanja that were taken.</param>
    /// <param name="galat">What could not be read.</param>
    public KumpulanBerkas Isi(KumpulanBerkas berkas, IReadOnlyList<BarisTawaran> diambil, Dictionary<string, string> galat)
    {
        var kantor = new IsiKantor(berkas);
        var (anggaran, belanja) = (new KirimanTawaran(IsiKantor.Anggaran), new KirimanTawaran(IsiKantor.Belanja));
        if (diambil.Any(b => b.Usulan.Jenis != JenisUsulan.Belanja))
        {
            Anggaran(kantor, anggaran);
        }

        if (diambil.Any(b => b.Usulan.Jenis == JenisUsulan.Belanja))
        {
            Belanja(kantor, belanja);
        }

        return belanja.Terapkan(anggaran.Terapkan(berkas, kantor.Rujukan, galat), kantor.Rujukan, galat);
    }

    private void Anggaran(IsiKantor kantor, KirimanTawaran kirim)
    {
        var baris = kantor.Daftar(IsiKantor.Anggaran);
        if (Tercetak(false, BidangUsulan.Pagu) is { } pagu
            && !baris.Any(b => b["kode_sub"].Equals(Pernyataan, StringComparison.OrdinalIgnoreCase))
            && pagu != baris.Sum(b => PemeriksaRencana.Angka(b["pagu"]) ?? 0))
        {
            var alamat = kirim.Baru("");
            kirim.Isi(alamat + ".kode_sub", Pernyataan);
            kirim.Isi(alamat + ".pagu", AngkaIndonesia.Cetak(pagu, 0));
        }
    }

    private void Belanja(IsiKantor kantor, KirimanTawaran kirim)
    {
        var baris = kantor.Daftar(IsiKantor.Belanja);
        if (Tercetak(true, BidangUsulan.Pagu) is { } pagu
            && baris.FirstOrDefault(b => b["kode"] == Akar) is { } akar && akar["pagu"].Length == 0)
        {
            kirim.Isi(akar.Alamat + ".pagu", AngkaIndonesia.Cetak(pagu, 0));
        }
    }

    private decimal? Tercetak(bool belanja, BidangUsulan bidang) => usulan.DaftarJumlah.FirstOrDefault(j => j.Seluruhnya
        && j.Bagian.Length == 0 && j.Bidang == bidang && j.Tahun == tahun && j.Tercetak == decimal.Truncate(j.Tercetak)
        && (j.Jenis == JenisUsulan.Belanja) == belanja && j.Jenis != JenisUsulan.BarisPegawai)?.Tercetak;
}
