using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Hands a draft to the head, after what is still missing was shown; or takes it back.</summary>
public class AjukanModel(KonteksDokumen konteks, PemeriksaDokumen pemeriksa, PenyiapanStore penyiapan, PelaksanaanSopStore sop) : HalamanDokumen(konteks)
{
    /// <summary>As long as somebody reads on a telephone.</summary>
    public const int CatatanTerpanjang = 1000;

    // what a kind of document takes its figures from
    private static readonly Dictionary<string, JenisDokumen[]> Tumpuan = new(StringComparer.Ordinal)
    {
        [JenisDokumen.PerjanjianKinerja.Kode] = [JenisDokumen.Renstra, JenisDokumen.Anggaran],
        [JenisDokumen.PerjanjianJenjang.Kode] = [JenisDokumen.Renstra, JenisDokumen.PerjanjianKinerja, JenisDokumen.Anggaran],
        [JenisDokumen.RencanaKinerja.Kode] = [JenisDokumen.Renstra],
        [JenisDokumen.PohonKinerja.Kode] = [JenisDokumen.Renstra, JenisDokumen.Anggaran],
        [JenisDokumen.Pengukuran.Kode] = [JenisDokumen.Renstra, JenisDokumen.PerjanjianKinerja],
    };

    /// <summary>Documents that it rests on and that nobody has set yet.</summary>
    public IReadOnlyList<VersiDokumen> MasihDraf { get; private set; } = [];

    /// <summary>The procedure that brings the report to the head instead; <c>null</c>: none runs.</summary>
    public SopLaporanTerbuka? Sop { get; private set; }

    /// <summary>Whether somebody may sign in and decide on it.</summary>
    public bool AdaPemutus { get; private set; }

    /// <summary>A word to the head.</summary>
    [BindProperty]
    public string? Catatan { get; set; }

    /// <summary>Revision of the draft that the user saw.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>The parts of its form.</summary>
    public IReadOnlyList<RingkasanBagian> Bagian { get; private set; } = [];

    /// <summary>What is wrong or missing in it.</summary>
    public KurangNaskah Masalah { get; private set; } = KurangNaskah.Kosong;

    /// <summary>What the planning check says.</summary>
    public IReadOnlyList<(TemuanRencana Temuan, BagianIsian Bagian)> Temuan { get; private set; } = [];

    /// <summary>Shows what stands in the way.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Revisi = Versi.Revisi;
        return await TampilkanAsync(batal);
    }

    /// <summary>Hands it in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Catatan = TeksPendek.PeriksaBerbaris(ModelState, nameof(Catatan), Catatan, CatatanTerpanjang);
        if (Versi.Status == VersiDokumen.Draf && !Versi.Menunggu && Kosong)
        {
            ModelState.AddModelError("",
                "Dokumen ini masih kosong, jadi belum dapat diajukan. Isi dahulu bagian yang disebut di bawah ini.");
        }

        if (!ModelState.IsValid || Versi.Status != VersiDokumen.Draf || Versi.Menunggu)
        {
            return await TampilkanAsync(batal);
        }

        switch (await Dokumen.Store.AjukanAsync(Konteks.Pelaku, Versi.Kunci, Revisi, Catatan, batal))
        {
            case HasilSimpan.Tersimpan:
                var ada = await AdaPemutusAsync(batal);
                this.Pesan(
                    $"{Versi.Judul} diajukan. " + (ada ? "Kepala melihatnya di berandanya."
                        : "Belum ada pengguna yang dapat memutuskannya sebagai kepala: minta administrator memberi peran itu."),
                    ada ? Ragam.Sukses : Ragam.Peringatan);
                return LocalRedirect(Pangkal);
            case HasilSimpan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                return await TampilkanAsync(batal);
            default:
                ModelState.AddModelError("",
                    $"Dokumen ini baru saja disimpan oleh {Versi.DiubahOleh}. Periksa isinya sekali lagi, lalu ajukan.");
                Revisi = Versi.Revisi;
                return await TampilkanAsync(batal);
        }
    }

    /// <summary>Takes it back.</summary>
    public async Task<IActionResult> OnPostTarikAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var hasil = await Dokumen.Store.TarikAsync(Konteks.Pelaku, Versi.Kunci, Revisi, batal);
        this.Pesan(
            hasil switch
            {
                HasilSimpan.Tersimpan => "Pengajuan ditarik. Dokumen ini kembali menjadi draf; ajukan lagi bila sudah siap.",
                HasilSimpan.Ditolak d => d.Pesan,
                _ => "Tidak ada yang ditarik: keadaan dokumen ini berubah sesudah halaman Anda dibuka.",
            },
            hasil is HasilSimpan.Tersimpan ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(Pangkal);
    }

    private async Task<bool> AdaPemutusAsync(CancellationToken batal) =>
        (await penyiapan.DaftarAsync(Konteks.Pemda, Pd, batal)).Any(b => b.Pemutus > 0);

    private async Task<IActionResult> TampilkanAsync(CancellationToken batal)
    {
        if (Versi.Status != VersiDokumen.Draf || Versi.Menunggu)
        {
            this.Pesan(Versi.Menunggu ? $"Dokumen ini sudah diajukan oleh {Versi.PengajuanOleh}."
                : "Dokumen ini sudah ditetapkan.", Ragam.Info);
            return LocalRedirect(Pangkal);
        }

        if (Versi.MenurutSop)
        {
            Sop = SopLaporanTerbuka.Cari(await sop.DaftarAsync(Konteks.Pemda, Pd, Versi.Mulai, batal), Versi.Periode);
            return Page();
        }

        var semua = await Dokumen.Store.DaftarAsync(Konteks.Pemda, Pd, batal);
        MasihDraf = [.. DokumenStore.Yang(semua, Versi.Periode).Where(d => d is { Status: VersiDokumen.Draf, Versi: 1 }
            && Tumpuan.GetValueOrDefault(Versi.Jenis, []).Contains(d.JenisDokumen))];
        AdaPemutus = await AdaPemutusAsync(batal);
        var sekitar = await pemeriksa.SekitarAsync(semua, Versi, Isi, batal);
        Bagian = RingkasanBagian.Semua(Versi.JenisDokumen, Isi, sekitar, Versi.Mulai);
        Masalah = await pemeriksa.SebelumDitetapkanAsync(semua, Versi, Isi, (PerangkatDaerah.Nama, Dokumen.NamaPemda),
            MengisiSemua, batal);
        Temuan = new DokumenDibaca(Versi, Isi, sekitar, HariIni).Periksa();
        return Page();
    }
}
