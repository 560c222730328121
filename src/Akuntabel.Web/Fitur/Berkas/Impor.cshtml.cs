using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Penggabungan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>What an upload would change; apply it, or leave it.</summary>
public class ImporModel(ImporInstansi impor, UnggahanSementara unggahan, DokumenStore dokumen, Pengakses pengakses, TabelKewenangan tabel, PenjagaUnit penjaga, PengisiRegister register, PembawaRegister pembawa) : PageModel
{
    /// <summary>The most differences shown of one file; more are counted.</summary>
    public const int PerbedaanTerlihat = 200;

    /// <summary>The most changes that are shown unfolded.</summary>
    public const int PerubahanTerbuka = 20;

    /// <summary>The most things to mend that are shown unfolded.</summary>
    public const int KesalahanTerbuka = 5;

    /// <summary>Perangkat daerah of the address.</summary>
    [FromRoute]
    public string Pd { get; set; } = "";

    /// <summary>The upload.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Whether what has to be looked at was looked at.</summary>
    [BindProperty]
    public bool SudahDiperiksa { get; set; }

    private KumpulanBerkas _dibawa = KumpulanBerkas.Kosong;

    /// <summary>What the user saw.</summary>
    [BindProperty]
    public string? SidikKini { get; set; }

    /// <summary>The upload's head.</summary>
    public KepalaUnggahan? Kepala { get; private set; }

    /// <summary>What it would do.</summary>
    public RencanaImpor? Rencana { get; private set; }

    /// <summary>What it makes of the budget; <c>null</c>: nothing.</summary>
    public JumlahAnggaran? Anggaran { get; private set; }

    /// <summary>Places that the upload and somebody else changed, differently, since it was sent.</summary>
    public IReadOnlyList<Bentrok> DaftarBentrok { get; private set; } = [];

    /// <summary>Whether there is anything to apply.</summary>
    public bool Dapat => Rencana is { Tolakan: null } r && (Dibawa > 0 || r.DaftarDokumen.Any(d => d.Diterapkan));

    /// <summary>Registers that came along.</summary>
    public int Dibawa => _dibawa.Isi.Count;

    /// <summary>Shows the differences.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken batal) => TampilAsync(batal);

    /// <summary>Applies it as one batch.</summary>
    public async Task<IActionResult> OnPostTerapkanAsync(CancellationToken batal)
    {
        if (await AmbilAsync(batal) is not var (kepala, gabungan))
        {
            return Hilang();
        }

        if (string.IsNullOrWhiteSpace(Alasan))
        {
            ModelState.AddModelError(nameof(Alasan), "Tulis alasan singkat: ia tercatat dalam riwayat setiap dokumen.");
            return await TampilAsync(batal);
        }

        if (kepala.Catatan.Any(CatatanImpor.Meminta) && !SudahDiperiksa)
        {
            ModelState.AddModelError(nameof(SudahDiperiksa), "Periksa dahulu yang disebut di atas, lalu nyatakan sudah diperiksa.");
            return await TampilAsync(batal);
        }

        // told before anything is saved: a register that cannot come in holds back the documents too
        if (Dibawa > 0 && await pembawa.ImporAsync(pengakses.Pelaku with { Proses = "impor" }, Pd, _dibawa, BolehRegister, coba: true, batal) is ({ } sebab, true))
        {
            ModelState.AddModelError("", string.Join(' ', sebab));
            return await TampilAsync(batal);
        }

        var (pelaku, lama) = (pengakses.Pelaku with { Proses = "impor" }, await impor.KiniAsync(pengakses.Pemda, Pd, kepala.Periode, batal));
        var hasil = await impor.TerapkanAsync(pelaku, Pd, kepala.Periode, gabungan.Berkas, SidikKini ?? "", Alasan.Trim(), Boleh, await LaranganAsync(kepala.Periode, batal), batal);
        if (!hasil.Berhasil && Dibawa > 0 && hasil.TanpaPerubahan)
        {
            var (sendiri, _) = await pembawa.ImporAsync(pelaku, Pd, _dibawa, BolehRegister, batal: CancellationToken.None);
            await unggahan.BuangAsync(pengakses.Pemda, Id, CancellationToken.None);
            this.Pesan(sendiri.Count > 0 ? string.Join(' ', sendiri) : "Semua baris registernya sudah ada; tidak ada yang berubah.");
            return Redirect(Alamat.Register.Daftar(Pd));
        }

        if (!hasil.Berhasil)
        {
            ModelState.AddModelError("", hasil.Pesan);
            ModelState.Remove(nameof(SidikKini));
            return await TampilAsync(batal);
        }

        await unggahan.BuangAsync(pengakses.Pemda, Id, CancellationToken.None);
        var kini = await impor.KiniAsync(pengakses.Pemda, Pd, kepala.Periode, CancellationToken.None);
        var (dibawa, _) = await pembawa.ImporAsync(pelaku, Pd, _dibawa, BolehRegister, batal: CancellationToken.None);
        var diisi = await register.IsiAsync(pelaku, Pd, lama, kini, BolehRegister, CancellationToken.None);
        this.Pesan(string.Join(' ', dibawa.Concat(diisi).Prepend(hasil.Pesan)));
        return Redirect(Alamat.Berkas.Kelompok(Pd, hasil.Kelompok));
    }

    /// <summary>Opens a Perubahan of a document that was set, so that the import can be written into its draft.</summary>
    public async Task<IActionResult> OnPostPerubahanAsync(string? jenis, CancellationToken batal)
    {
        if (await AmbilAsync(batal) is not var (kepala, gabungan))
        {
            return Hilang();
        }

        var rencana = await impor.RencanakanAsync(pengakses.Pemda, Pd, kepala.Periode, gabungan.Berkas, Boleh, await LaranganAsync(kepala.Periode, batal), batal);
        if (rencana.DaftarDokumen.FirstOrDefault(d => d.Jenis.Kode == jenis && d is { Terkunci: true, Boleh: true }) is not { Versi: { } versi })
        {
            this.Pesan("Dokumen itu tidak memerlukan draf Perubahan.", Ragam.Info);
        }
        else if (await dokumen.UbahAsync(pengakses.Pelaku, versi.Kunci, Alasan ?? "", batal) is HasilSimpan.Ditolak d)
        {
            this.Pesan(d.Pesan, Ragam.Bahaya);
        }
        else
        {
            this.Pesan($"Draf Perubahan {versi.Judul} dibuka. Perubahannya kini ikut diterapkan.");
        }

        return Redirect(Alamat.Berkas.Impor(Pd, Id));
    }

    private bool Boleh(JenisDokumen jenis) => tabel.Boleh(Hak.Atas<ImporModel>(nameof(ImporModel.OnPostTerapkanAsync)), pengakses, Pd, jenis.Kode);

    private bool BolehRegister(DefinisiRegister definisi, bool baru) => HakRegister.Dari(definisi, pengakses, Pd).Tulis
        && (!baru || tabel.Boleh(Hak.Atas<Register.IndexModel>(nameof(Register.IndexModel.OnPostPakaiAsync)), pengakses, Pd));

    private async Task<LaranganImpor> LaranganAsync(Core.Alur.Periode periode, CancellationToken batal)
    {
        var jenisnya = JenisDokumen.Pengukuran.Kode;
        var lingkup = await penjaga.MenyimpanAsync(await penjaga.LingkupAsync(Pd, jenisnya, periode, batal), Pd, jenisnya, periode.Mulai, batal);
        return (jenis, lama, baru) => jenis == JenisDokumen.Pengukuran ? lingkup?.Larangan(lama, baru) : null;
    }

    private async Task<(KepalaUnggahan Kepala, HasilGabungan Gabungan)?> AmbilAsync(CancellationToken batal)
    {
        if (await unggahan.AmbilAsync(pengakses.Pemda, Id, pengakses.Id, Pd, batal) is not { } isi)
        {
            return null;
        }

        _dibawa = isi.Register;
        return (isi.Kepala, isi.Atas(await impor.KiniAsync(pengakses.Pemda, Pd, isi.Kepala.Periode, batal)));
    }

    private async Task<IActionResult> TampilAsync(CancellationToken batal)
    {
        if (await AmbilAsync(batal) is not var (kepala, gabungan))
        {
            return Hilang();
        }

        Kepala = kepala;
        DaftarBentrok = gabungan.DaftarBentrok;
        Rencana = await impor.RencanakanAsync(pengakses.Pemda, Pd, kepala.Periode, gabungan.Berkas, Boleh, await LaranganAsync(kepala.Periode, batal), batal);
        SidikKini = Rencana.SidikKini;
        Anggaran = JumlahAnggaran.Susun(await impor.KiniAsync(pengakses.Pemda, Pd, kepala.Periode, batal), gabungan.Berkas);
        ViewData["Judul"] = "Periksa impor";
        ViewData["Remah"] = new[] { new Tautan("Beranda", "/"), new Tautan("Impor dan ekspor", Alamat.Berkas.Daftar(Pd)), new Tautan("Periksa impor") };
        return Page();
    }

    private RedirectResult Hilang()
    {
        this.Pesan("Unggahan itu sudah diterapkan, lewat satu hari, digantikan lima unggahan yang lebih baru, atau dikirim oleh pengguna lain. Unggah lagi bila perlu.", Ragam.Peringatan);
        return Redirect(Alamat.Berkas.Daftar(Pd));
    }
}
