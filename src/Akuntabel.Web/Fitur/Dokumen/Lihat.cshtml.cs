using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>One document: its files as they are, were in force, or were recorded; what is wrong in them; its versions.</summary>
public class LihatModel(KonteksDokumen konteks, PemeriksaDokumen pemeriksa, PenyimpanDokumen penyimpan) : HalamanDokumen(konteks)
{
    /// <summary>File to show.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Berkas { get; set; }

    /// <summary>Whether a file is shown as the text that it is, with line numbers.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Asli { get; set; }

    /// <summary>Contents to show instead of the newest, see <see cref="AcuanIsi"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Acuan { get; set; }

    /// <summary>Date as of which to show it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Pada { get; set; }

    /// <summary>By what: <c>berlaku</c>, in force on the date; <c>tercatat</c>, as the store had it at the end of that day, drafts included.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Menurut { get; set; }

    /// <summary>Report of a later year for which it is opened, see <see cref="Alamat.Dokumen.Untuk"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Untuk { get; set; }

    /// <summary>Since when it holds and for whom, when its kind has a date.</summary>
    public RentangBerlaku? Berlaku { get; private set; }

    /// <summary>Year from which a document of its own can be begun instead of changing this one; <c>null</c>: none asks for it.</summary>
    public int? TahunBaru => Berlaku is { Kelak: [var pertama, ..] } b && Dokumen.Boleh(Hak.Atas<IndexModel>(nameof(IndexModel.OnPostBuatAsync)), Pd, Versi.Jenis)
        ? b.Kelak.FirstOrDefault(p => Alamat.Dokumen.Untuk(p) == Untuk)?.Mulai ?? pertama.Mulai : null;

    /// <summary>The files that are shown.</summary>
    public KumpulanBerkas Tampil { get; private set; } = KumpulanBerkas.Kosong;

    /// <summary>What is shown when it is not the newest.</summary>
    public string? Sebutan { get; private set; }

    /// <summary>Its code, for addresses.</summary>
    public string? KodeTampil { get; private set; }

    /// <summary>The file that is shown.</summary>
    public BerkasTampil? Kini { get; private set; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Masalah> Masalah { get; private set; } = [];

    /// <summary>All versions.</summary>
    public IReadOnlyList<VersiDokumen> DaftarVersi { get; private set; } = [];

    /// <summary>The last saving that can be undone, or <c>null</c>.</summary>
    public Peristiwa? SimpananTerakhir { get; private set; }

    /// <summary>The parts of its form.</summary>
    public IReadOnlyList<RingkasanBagian> Bagian { get; private set; } = [];

    /// <summary>Whether a file was asked for by its name.</summary>
    public bool BerkasDibuka => !string.IsNullOrEmpty(Berkas);

    /// <summary>What follows an address of a file in the contents that are shown.</summary>
    public string Akhiran => KodeTampil is null ? "" : $"&acuan={KodeTampil}";

    /// <summary>How many complaints there are about a file of this document.</summary>
    public int BanyakMasalah(string berkas) => Masalah.Count(m => m.Kesalahan.Asal.Berkas == berkas);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        DaftarVersi = await Dokumen.Store.DaftarVersiAsync(Versi.Kunci, batal);
        Tampil = Isi;
        if (!string.IsNullOrEmpty(Acuan) && !await TampilkanAcuanAsync(batal))
        {
            return NotFound();
        }

        await TampilkanPadaAsync(batal);
        Kini = (Tampil.DaftarJalur.FirstOrDefault(j => j == Berkas) ?? Tampil.DaftarJalur.FirstOrDefault()) is { } jalur ? new BerkasTampil(jalur, Tampil.Isi[jalur]) : null;
        if (KodeTampil is null)
        {
            var sekitar = await Dokumen.Store.BerkasAsync(Konteks.Pemda, Pd, Versi.Periode, PilihanVersi.Terbaru, batal);
            Bagian = RingkasanBagian.Semua(Versi.JenisDokumen, Isi, sekitar, Versi.Mulai);
            var semua = await Dokumen.Store.DaftarAsync(Konteks.Pemda, Pd, batal);
            Masalah = await pemeriksa.PeriksaAsync(semua, Versi, Isi, batal);
            Berlaku = RentangBerlaku.Cari(semua, Versi, PeriodeAlamat.Baca(Untuk));
            SimpananTerakhir = BolehTulis && BolehDi(Hak.Atas<LihatModel>(nameof(LihatModel.OnPostBatalkanAsync))) ? await TerakhirAsync(batal) : null;
        }

        return !string.IsNullOrEmpty(Berkas) && Kini?.Jalur != Berkas ? NotFound() : Page();
    }

    /// <summary>A picture, by what its bytes are; it can do nothing but be seen.</summary>
    public async Task<IActionResult> OnGetGambarAsync(CancellationToken batal)
    {
        if (await BukaAcuanAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (Berkas is null || !Tampil.Coba(Berkas, out var data) || new BerkasTampil(Berkas, data).Gambar is not { } mime)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
        return File(data.ToArray(), mime);
    }

    /// <summary>One file to be kept, whatever it is; never to be opened here.</summary>
    public async Task<IActionResult> OnGetBerkasAsync(CancellationToken batal)
    {
        if (await BukaAcuanAsync(batal) is { } tolak)
        {
            return tolak;
        }

        return Berkas is not null && Tampil.Coba(Berkas, out var data) ? File(BerkasKeluar.Satu(Berkas, data).ToArray(), "application/octet-stream", Berkas[(Berkas.LastIndexOf('/') + 1)..]) : NotFound();
    }

    /// <summary>All files as one archive.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal)
    {
        if (await BukaAcuanAsync(batal) is { } tolak)
        {
            return tolak;
        }

        return File(ArsipBerkas.Tulis(BerkasKeluar.Semua(Tampil)), "application/zip", $"{PemdaStore.Kunci(Versi.Judul)}-{KodeTampil ?? $"v{Versi.Versi}"}.zip");
    }

    /// <summary>Undoes the last saving, as a new saving: nothing leaves the history.</summary>
    public async Task<IActionResult> OnPostBatalkanAsync(long? simpanan, string? dasar, CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (await TerakhirAsync(batal) is not { } p || p.Nomor != simpanan || Versi.Sidik != dasar)
        {
            this.Pesan("Tidak ada yang dibatalkan: dokumen ini sudah disimpan lagi sesudah halaman Anda dibuka. Periksa riwayatnya.", Ragam.Peringatan);
            return LocalRedirect(AlamatBanding);
        }

        var lama = await Dokumen.Store.IsiAsync(Versi.Pemda, p.Lama, batal);
        var hasil = await penyimpan.SimpanAsync(Konteks.Pelaku, Versi.Kunci, dasar, new Suntingan(_ => lama), null, $"Simpanan {Waktu.Cetak(p.Saat)} dibatalkan", batal);
        this.Pesan(
            hasil switch
            {
                HasilPenyimpanan.Tersimpan => "Simpanan terakhir dibatalkan. Isi yang dibatalkan tetap ada dalam riwayat.",
                HasilPenyimpanan.Ditolak d => $"Tidak ada yang dibatalkan. {d.Pesan}",
                _ => "Tidak ada yang dibatalkan: dokumen ini baru saja diubah orang lain.",
            },
            hasil is HasilPenyimpanan.Tersimpan ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(hasil is HasilPenyimpanan.Tersimpan ? Pangkal : AlamatBanding);
    }

    // what was stored instead, beside what stood before it
    private string AlamatBanding => $"{Pangkal}/banding?ke=v{Versi.Versi}";

    // savings made together (a merge) are undone together
    private async Task<Peristiwa?> TerakhirAsync(CancellationToken batal)
    {
        var daftar = await Dokumen.Riwayat.DaftarAsync(Versi.Pemda, new SaringanPeristiwa { Objek = $"dokumen/{Id}" }, banyak: 2, batal: batal);
        if (daftar.Count == 0 || daftar[0] is not { Jenis: "DokumenDisimpan", Lama.Length: > 0 } p || p.Baru != Versi.Sidik)
        {
            return null;
        }

        var awal = p.Kelompok.Length > 0 && daftar.Count > 1 && daftar[1].Kelompok == p.Kelompok ? daftar[1] : p;
        return new Peristiwa { Nomor = p.Nomor, Saat = p.Saat, PelakuNama = p.PelakuNama, Lama = awal.Lama, Baru = p.Baru, Jenis = p.Jenis };
    }

    private async Task<IActionResult?> BukaAcuanAsync(CancellationToken batal, [System.Runtime.CompilerServices.CallerMemberName] string handler = "")
    {
        var tolak = await BukaAsync(batal, handler);
        Tampil = Isi;
        return tolak ?? (string.IsNullOrEmpty(Acuan) || await TampilkanAcuanAsync(batal) ? null : NotFound());
    }

    private async Task<bool> TampilkanAcuanAsync(CancellationToken batal)
    {
        if (await AcuanIsi.CariAsync(Dokumen, Versi.Kunci, Acuan, batal) is not { } a)
        {
            return false;
        }

        (Tampil, Sebutan, KodeTampil) = (await a.IsiAsync(Dokumen, Versi.Pemda, batal), a.Sebutan, a.Kode);
        return true;
    }

    private async Task TampilkanPadaAsync(CancellationToken batal)
    {
        if (string.IsNullOrWhiteSpace(Pada) || KodeTampil is not null || Tanggal(nameof(Pada), Pada) is not { } hari)
        {
            return;
        }

        var tercatat = Menurut == "tercatat";
        // the end of that day; the last day of the calendar has none after it
        var pilihan = tercatat ? PilihanVersi.Tercatat(Waktu.Saat(hari, TimeOnly.MaxValue)) : PilihanVersi.Berlaku(hari);
        if (await Dokumen.Store.SebagaimanaAsync(Versi.Kunci, pilihan, batal) is not { } hasil)
        {
            ModelState.AddModelError(nameof(Pada), tercatat ? "Pada tanggal itu dokumen ini belum tercatat." : "Pada tanggal itu belum ada versi yang berlaku; yang tampil di bawah ini isi terbaru.");
            return;
        }

        Tampil = hasil.Isi;
        var nama = AcuanIsi.Nama(hasil.Versi.Versi);
        Sebutan = tercatat ? $"{nama} sebagaimana tercatat pada akhir {TanggalIndonesia.Panjang(hari)} ({Waktu.Zona}), terakhir diubah {hasil.Versi.DiubahOleh}" : $"{nama} yang berlaku pada {TanggalIndonesia.Panjang(hari)}";
        KodeTampil = tercatat ? await KodeSimpananAsync(hari, batal) : $"v{hasil.Versi.Versi}";
    }

    private async Task<string?> KodeSimpananAsync(DateOnly hari, CancellationToken batal) =>
        (await Dokumen.Riwayat.DaftarAsync(Versi.Pemda, new SaringanPeristiwa { Objek = $"dokumen/{Id}", Sebelum = Waktu.Saat(hari, TimeOnly.MaxValue) }, banyak: 1, batal: batal)).Select(p => $"p{p.Nomor}").FirstOrDefault();
}
