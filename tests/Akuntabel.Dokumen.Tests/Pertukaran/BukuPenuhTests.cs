using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using DocumentFormat.OpenXml.Packaging;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>Every sheet and every field of the workbook, made from the descriptions: no field can be added that the workbook loses.</summary>
public class BukuPenuhTests
{
    // that of the example, whose registers have the same columns
    private const int Tahun = 2022;

    private static readonly IReadOnlyList<DenahLembar> Denah = BukuInstansi.DenahTemplat(Tahun);

    public static TheoryData<string> SetiapLembar => [.. Denah.Select(d => d.Nama)];

    [Fact]
    public void Nama_lembar_dan_judul_kolom_tidak_kembar()
    {
        Denah.Select(d => d.Nama).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(Denah.Count);
        Denah.ShouldAllBe(d => d.Nama.Length <= 31);
        foreach (var d in Denah)
        {
            var kepala = d.Bentuk == BentukLembar.Formulir ? d.Bidang.Select(b => b.Label).ToList() : KolomBuku.Tampil(d, [], [2025]).ConvertAll(k => k.Kepala);
            kepala.Concat(d.Bidang.Where(b => b.Khusus).Select(b => b.Label)).GroupBy(k => k, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1 && d.Bentuk == BentukLembar.Tabel).Select(g => $"{d.Nama}: {g.Key}").ShouldBeEmpty();
            kepala.ShouldAllBe(k => !k.Contains('[') && !k.Contains('_'));
        }
    }

    [Fact]
    public void Buku_yang_diisi_penuh_terbaca_seluruhnya_dan_pulang_sama()
    {
        var buku = PengisiBuku.Ubah(BukuInstansi.Templat(Tahun), d => Denah.ToList().ForEach(x => Isi(d, x, Kode, n => Induk(x, n))));
        var satu = BukuInstansi.Baca(buku, KumpulanBerkas.Kosong);
        satu.Catatan.ShouldBeEmpty();
        Denah.SelectMany(d => Kurang(d, satu.Berkas)).ShouldBeEmpty();
        var ekspor = BukuInstansi.Tulis(satu.Berkas);
        var dua = BukuInstansi.Baca(ekspor, KumpulanBerkas.Kosong);
        dua.Catatan.ShouldBeEmpty();
        BandingBerkas.Banding(satu.Berkas, dua.Berkas).Baris().ShouldBeEmpty();
        dua.Berkas.DaftarJalur.ShouldBe(satu.Berkas.DaftarJalur);
        HarusSama(BukuInstansi.Baca(ekspor, satu.Berkas).Berkas, satu.Berkas);
        HarusSama(BukuInstansi.Baca(buku, satu.Berkas).Berkas, satu.Berkas);
    }

    [Theory]
    [MemberData(nameof(SetiapLembar))]
    public void Satu_lembar_yang_diisi_hanya_mengubah_yang_dinyatakannya(string nama)
    {
        var asal = MuatContoh("belitung-timur-2022");
        var denah = Denah.Single(d => d.Nama == nama);
        var pohon = new PohonBuku(asal);
        string Ada(string rujukan, int n) => Denah.Where(d => d.Daftar?.Nama == rujukan).SelectMany(pohon.Butir).Select(b => b.Daftar!.Bidang[0].Kunci is var k ? b.Teks(k) : "").Distinct().ElementAtOrDefault(n - 1) ?? Kode(rujukan, n);
        string WadahAda(int n) => denah.Induk is { } i && Denah.Where(d => d.Daftar == i).SelectMany(pohon.Butir).ToList() is { Count: > 0 } w ? w[Math.Min(n, w.Count) - 1].Sebutan : Induk(denah, n);
        var perluVersi = denah.Induk is { Nama: "versi-pk" };
        asal = perluVersi ? asal.Ganti("perjanjian-kinerja.yaml", "keterangan: APBD", $"keterangan: APBD\nversi:\n  - kode: {Kode("versi-pk", 1)}\n  - kode: {Kode("versi-pk", 2)}\n") : asal;
        asal = denah.Induk is { Nama: "simpul" or "simpul-rencana" } wadah ? asal.Dengan("pohon-kinerja.yaml", Encoding.UTF8.GetBytes(
            $"{wadah.Kunci}:\n  - {wadah.Pengenal[0]}: {Kode(wadah.Nama, 1)}\n  - {wadah.Pengenal[0]}: {Kode(wadah.Nama, 2)}\n")) : asal;
        var perluJabatan = denah.Induk is { Nama: "jabatan" };
        asal = perluJabatan ? asal.Dengan("perjanjian-jenjang.yaml", System.Text.Encoding.UTF8.GetBytes(
            $"perjanjian:\n  - kode: {Kode("jabatan", 1)}\n  - kode: {Kode("jabatan", 2)}\n")) : asal;
        var hasil = BukuInstansi.Baca(PengisiBuku.Ubah(BukuInstansi.Templat(Tahun), d => Isi(d, denah, Ada, WadahAda)), asal);
        hasil.Catatan.ShouldBeEmpty();
        var banding = BandingBerkas.Banding(asal, hasil.Berkas);
        banding.Berubah.ShouldNotBeEmpty();
        banding.Berubah.ShouldAllBe(b => denah.Berkas.Memuat(b.Jalur) && b.Keadaan != KeadaanBerkas.Dihapus);
        var beda = banding.Berubah.SelectMany(b => b.DaftarPerbedaan).ToList();
        // a list of texts is one cell, which says all of it; so is the tree of the organisation
        beda.ShouldAllBe(p => p.Baru != null || p.Tempat.EndsWith(']') || p.Tempat == "struktur.anak");
        beda.Where(p => p.Lama is not null).Select(p => p.Tempat.Split('[')[0]).Distinct().Count().ShouldBeLessThanOrEqualTo(denah.Bidang.Count);
        if (denah.Bentuk == BentukLembar.Tabel && denah.Daftar is { Bentuk: BentukDaftar.Butir })
        {
            beda.ShouldAllBe(p => p.Lama == null);
        }
    }

    private static void Isi(SpreadsheetDocument d, DenahLembar x, Func<string, int, string> kode, Func<int, string> induk)
    {
        if (x.Bentuk == BentukLembar.Formulir)
        {
            foreach (var b in x.Bidang)
            {
                PengisiBuku.Teks(d, x.Nama, PengisiBuku.Baris(d, x.Nama, b.Label), 2, Nilai(x, b, 1, kode));
            }

            return;
        }

        for (var n = 1; n <= 2; n++)
        {
            foreach (var k in KolomBuku.Kenali(x, [.. Kepala(x)]).OfType<KolomBuku>())
            {
                var isi = k.Peran switch
                {
                    PeranKolomBuku.Berkas => $"berkas-{n}",
                    PeranKolomBuku.Induk => induk(n),
                    PeranKolomBuku.Kunci or PeranKolomBuku.Bidang => Nilai(x, k.Bidang, n, kode),
                    _ => "",
                };
                if (isi.Length > 0)
                {
                    PengisiBuku.Teks(d, x.Nama, PenulisBuku.BarisPertama + n - 1, PengisiBuku.Kolom(d, x.Nama, k.Kepala), isi);
                }
            }
        }
    }

    private static IEnumerable<string> Kepala(DenahLembar x) => KolomBuku.Tampil(x, [], [2025, 2026]).Select(k => k.Kepala).Concat(x.Bidang.Where(b => b.Khusus).Select(b => b.Label)).Distinct();

    // what names a thing is the code that other sheets use
    private static string Nilai(DenahLembar x, UraianBidang b, int n, Func<string, int, string> kode) =>
        x.Daftar is { Nama.Length: > 0, Pengenal: [var utama, ..] } d && b.Kunci == utama ? Kode(d.Nama, n) : PengisiBuku.Contoh(b, n, kode);

    private static string Kode(string daftar, int n) => $"{daftar[0]}{daftar.Length}.{n}0";

    private static string Induk(DenahLembar x, int n) => x.Induk is not { } d ? "" : d.Nama.Length > 0 ? Kode(d.Nama, n)
        : PengisiBuku.Contoh(d.Bidang.First(b => b.Kunci == d.Pengenal[0]), n, Kode);

    private static IEnumerable<string> Kurang(DenahLembar x, KumpulanBerkas berkas)
    {
        var butir = x.Bentuk == BentukLembar.Formulir ? [new PohonBuku(berkas).Berkas(x.Jalur)] : new PohonBuku(berkas).Butir(x);
        for (var n = 1; n <= (x.Bentuk == BentukLembar.Formulir ? 1 : 2); n++)
        {
            foreach (var b in x.Daftar is { Bentuk: BentukDaftar.Peta } ? x.Bidang.Skip(1) : x.Bidang)
            {
                var harap = Nilai(x, b, n, Kode);
                var jadi = n <= butir.Count ? NilaiSel.Dari(butir[n - 1].Ambil(b.Kunci), b) : new SelBuku("(tidak ada)");
                var sama = b.Jenis == JenisBidang.Tanggal ? jadi.Teks == $"2025-10-0{n}" : jadi.Teks == harap;
                if (!sama)
                {
                    yield return $"{x.Nama} {b.Label} {n}: {harap} menjadi {jadi.Teks}";
                }
            }
        }
    }
}
