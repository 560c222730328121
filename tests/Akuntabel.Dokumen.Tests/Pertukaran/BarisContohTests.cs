using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using DocumentFormat.OpenXml.Packaging;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>What the template shows as an example is an example of something right.</summary>
public class BarisContohTests
{
    private const int Tahun = 2025;
    private const int Baris = PenulisBuku.BarisPertama;

    [Fact]
    public void Baris_contoh_setiap_lembar_terbaca_dan_tidak_bertentangan()
    {
        var buku = PengisiBuku.Ubah(BukuInstansi.Templat(Tahun), d => BukuInstansi.DenahTemplat(Tahun).ToList().ForEach(x => Isi(d, x)));
        var hasil = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong);
        hasil.Catatan.ShouldBeEmpty();
        var baca = PembacaInstansi.Baca(SumberBerkas.Memori(hasil.Berkas));
        baca.DaftarKesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan).Select(k => $"{k}").ShouldBeEmpty();
        var (_, kesalahan) = PembangunLingkup.Bangun(baca.Data.ShouldNotBeNull());
        kesalahan.Where(k => k.Bobot == BobotKesalahan.Pertentangan || k.Pesan.StartsWith("NIP ", StringComparison.Ordinal))
            .Select(k => $"{k}").ShouldBeEmpty();
    }

    [Fact]
    public void Setiap_lembar_menyediakan_kolom_untuk_isinya() => BukuInstansi.DenahTemplat(Tahun)
        .Where(d => d.Bentuk == BentukLembar.Tabel && !KolomBuku.Tampil(d, [], [Tahun]).Exists(k => k.Peran == PeranKolomBuku.Bidang))
        .Select(d => d.Nama).ShouldBeEmpty();

    private static void Isi(SpreadsheetDocument d, DenahLembar x)
    {
        if (x.Bentuk == BentukLembar.Formulir)
        {
            foreach (var b in x.Bidang.Where(b => !b.Khusus && b.Contoh.Length > 0))
            {
                PengisiBuku.Teks(d, x.Nama, PengisiBuku.Baris(d, x.Nama, b.Label), 2, PenulisBuku.ContohSel(b));
            }

            return;
        }

        // a row that is the example to the letter is not read: one of its words is another
        var kolom = KolomBuku.Tampil(x, [], [Tahun]);
        int Cari(JenisBidang jenis) => kolom.FindLastIndex(k => k is { Peran: PeranKolomBuku.Bidang, Bidang: { Rujukan: "", Kunci: not "satuan" } } && k.Bidang.Jenis == jenis && PenulisBuku.ContohSel(k.Bidang).Length > 0);
        var lain = Cari(JenisBidang.TeksPanjang) is >= 0 and var p ? p : Cari(JenisBidang.Teks);
        var angka = lain >= 0 ? -1 : new[] { Cari(JenisBidang.Rupiah), Cari(JenisBidang.Angka), Cari(JenisBidang.Persen) }.Max();
        for (var k = 0; k < kolom.Count; k++)
        {
            if (kolom[k].Peran is not (PeranKolomBuku.Nomor or PeranKolomBuku.Hapus or PeranKolomBuku.Bunyi) && PenulisBuku.ContohSel(kolom[k].Bidang) is { Length: > 0 } isi)
            {
                if (k == angka)
                {
                    PengisiBuku.Angka(d, x.Nama, Baris, k + 1, kolom[k].Bidang.Contoh);
                }
                else
                {
                    PengisiBuku.Teks(d, x.Nama, Baris, k + 1, k == lain ? isi + " uji" : isi);
                }
            }
        }
    }
}
