using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Where the head decides, on one page: what changed, what the check says, what stands in it; then sets it or gives it
/// back.</summary>
public class TetapkanModel(KonteksDokumen konteks, PemeriksaDokumen pemeriksa, LampiranStore lampiran, LaporanTersusun tersusun,
    KesiapanLaporan kesiapan, PenulisanStore penulisan, KonteksAlur alur, PenyerahTugas penyerah)
    : HalamanDokumen(konteks)
{
    /// <summary>As long as somebody reads.</summary>
    public const int CatatanTerpanjang = 1000;

    private VersiDokumen? _pendahulu;

    /// <summary>Number of the document; empty when it has none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Nomor { get; set; }

    /// <summary>Date, as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? TanggalDokumen { get; set; }

    /// <summary>Digest of the attachment that proves it: the signed scan; empty when there is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bukti { get; set; }

    /// <summary>The unusual date that was asked about, yyyy-MM-dd: sent again, it is meant.</summary>
    [BindProperty]
    public string? TanggalDitanya { get; set; }

    /// <summary>What is to be mended.</summary>
    [BindProperty]
    public string? Catatan { get; set; }

    /// <summary>Why a report is signed though something is not ready.</summary>
    [BindProperty]
    public string? Walau { get; set; }

    /// <summary>Digest of all that the report was made of when it was read; empty for other documents.</summary>
    [BindProperty]
    public string? Bahan { get; set; }

    /// <summary>What keeps a report from being signed; empty for other documents.</summary>
    public IReadOnlyList<HalKesiapan> BelumSiap { get; private set; } = [];

    /// <summary>The procedure of a report that has not ended; <c>null</c>: none runs.</summary>
    public SopLaporanTerbuka? Sop { get; private set; }

    /// <summary>Whether it came to the head: handed in, or by its procedure.</summary>
    public bool Sampai => Versi.Menunggu || Sop?.Penetapan is not null;

    /// <summary>Revision of the draft that was read.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Attachments of the document to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarBukti { get; private set; } = [];

    /// <summary>What is wrong or missing in this document.</summary>
    public KurangNaskah Masalah { get; private set; } = KurangNaskah.Kosong;

    /// <summary>What the planning check says.</summary>
    public IReadOnlyList<(TemuanRencana Temuan, BagianIsian Bagian)> Temuan { get; private set; } = [];

    /// <summary>What stands in it.</summary>
    public DokumenDibaca? Terbaca { get; private set; }

    /// <summary>What changed since the version before, or since it was given back; <c>null</c>: there is nothing to compare with.</summary>
    public PerubahanDokumen? Berubah { get; private set; }

    /// <summary>Targets and budget before and after a Perubahan of the Perjanjian Kinerja; <c>null</c>: nothing is compared.</summary>
    public BandingPerjanjian? Banding { get; private set; }

    /// <summary>Totals or targets that are read before all rows; <c>null</c>: its kind needs none.</summary>
    public RingkasanKepala? Ringkasan { get; private set; }

    /// <summary>All that wait for the head here, this one too.</summary>
    public IReadOnlyList<VersiDokumen> Antrean { get; private set; } = [];

    /// <summary>Where the date that is proposed comes from, in words; empty: none is, it was typed.</summary>
    public string AsalTanggal { get; private set; } = "";

    /// <summary>Fields that its form still asks for.</summary>
    public int IsianKosong => Terbaca?.Bagian.Sum(b => BidangKosong.Dalam(b.Isi).Count()) ?? 0;

    /// <summary>Shows all that the decision needs.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Revisi = Versi.Revisi;
        Bahan = Laporan ? await kesiapan.SidikAsync(Pd, Versi.Periode, batal) : "";
        var hasil = await TampilkanAsync(batal);
        if (TanggalDokumen is null)
        {
            (TanggalDokumen, AsalTanggal) = Usulan(_pendahulu is not null && DateOnly.TryParseExact(_pendahulu.Tanggal, "yyyy-MM-dd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var dulu) ? dulu : null);
        }

        Nomor ??= Tertulis("nomor");

        return hasil;
    }

    // the day that the document itself says, when it has come and was not taken over from the version before; else today, as long as
    // such a document is set; of a year that is over nobody knows it but who types it
    private (string Tanggal, string Asal) Usulan(DateOnly? pendahulu)
    {
        var tertulis = Tertulis("tanggal");
        return TanggalIndonesia.Coba(tertulis, out var hari, out _) && hari <= HariIni && (pendahulu is null || hari > pendahulu)
            ? (tertulis, "tanggal yang tertulis di dokumen ini")
            : HariIni <= Versi.JenisDokumen.MasaPenetapan(Versi.Periode).Akhir ? (TanggalIndonesia.Panjang(HariIni), "hari ini") : ("", "");
    }

    private string Tertulis(string kunci) =>
        Terbaca?.Bagian.SelectMany(b => b.Isi.Bidang).FirstOrDefault(b => b.Uraian.Kunci == kunci)?.Teks ?? "";

    /// <summary>Sets it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (Versi.Status == VersiDokumen.Draf && Kosong)
        {
            ModelState.AddModelError("",
                "Dokumen ini masih kosong, jadi tidak dapat ditetapkan. Yang menyusunnya mengisi dahulu bagian-bagiannya.");
        }

        foreach (var salah in Versi.JenisDokumen == JenisDokumen.Sop
            ? PembacaInstansi.DaftarSop(SumberBerkas.Memori(Isi)).SelectMany(s => s.DaftarKesalahan.Select(k => (s.Nilai.Judul, k))) : [])
        {
            ModelState.AddModelError("", $"SOP {salah.Judul}: {salah.k.Pesan} {salah.k.Saran} Kembalikan dengan catatan untuk diperbaiki.");
        }

        await TimbangAsync(batal);
        if (Laporan && await kesiapan.SidikAsync(Pd, Versi.Periode, batal) is var kini && kini != Bahan)
        {
            Bahan = kini;
            ModelState.AddModelError("", "Angka atau naskah laporan ini berubah sesudah Anda membukanya. Baca sekali lagi, lalu putuskan.");
        }

        Walau = TeksPendek.PeriksaBerbaris(ModelState, nameof(Walau), Walau, CatatanTerpanjang, BelumSiap.Count == 0 ? null
            : $"{BelumSiap.Count} hal belum siap. Selesaikan dahulu, atau tulis di sini mengapa laporan tetap ditandatangani.");
        if (await PeriksaAsync(batal) is not { } hari || !ModelState.IsValid || Versi.Status != VersiDokumen.Draf)
        {
            return await TampilkanAsync(batal);
        }

        // the day is printed above the signature, and the report is frozen with it
        var bertanggal = Laporan && SusunanSendiri.Baca(Isi) is { } susunan && susunan.Bertanggal(hari) ? susunan.Selesai() : null;
        var hasil = await Dokumen.Store.TetapkanAsync(Konteks.Sebagai(Peran.Kepala, Pd), Versi.Kunci, Revisi,
            new PenetapanDokumen(Nomor ?? "", hari, Bukti ?? "") { Isi = bertanggal }, batal);
        if (hasil is HasilSimpan.Tersimpan && BelumSiap.Count > 0)
        {
            await penulisan.CatatWalauAsync(Konteks.Sebagai(Peran.Kepala, Pd), Versi.Kunci, Walau ?? "", [.. BelumSiap.Select(h => h.Pesan)], batal);
        }

        if (hasil is HasilSimpan.Tersimpan && Sop?.Penetapan is { } langkah)
        {
            // one act: where the step was moved meanwhile it stays open, and its page says so
            await penyerah.SelesaikanAsync(Pd, await alur.BacaAsync(Pd, JenisPelaksanaan.Laporan, Versi.Periode, batal),
                new TugasDituju(langkah.Langkah, langkah.Unit, langkah.Putaran), $"Ditetapkan pada {TanggalIndonesia.Panjang(hari)}.", null, batal);
        }

        return await JawabAsync(hasil,
            $"{Versi.Judul} ditetapkan pada {TanggalIndonesia.Panjang(hari)}. Sejak sekarang isinya tidak berubah.", batal);
    }

    /// <summary>Gives it back with what is to be mended.</summary>
    public async Task<IActionResult> OnPostKembalikanAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Catatan = TeksPendek.PeriksaBerbaris(ModelState, nameof(Catatan), Catatan, CatatanTerpanjang,
            "Tulis catatannya, supaya yang menerima tahu apa yang diperbaiki.");
        if (!ModelState.IsValid || Versi.Status != VersiDokumen.Draf)
        {
            return await TampilkanAsync(batal);
        }

        var hasil = await Dokumen.Store.KembalikanAsync(Konteks.Sebagai(Peran.Kepala, Pd), Versi.Kunci, Revisi, Catatan, batal);
        return await JawabAsync(hasil, $"{Versi.Judul} dikembalikan dengan catatan Anda.", batal);
    }

    private async Task<IActionResult> JawabAsync(HasilSimpan hasil, string pesan, CancellationToken batal)
    {
        switch (hasil)
        {
            case HasilSimpan.Tersimpan:
                var berikut = (await Dokumen.Store.DaftarAsync(Konteks.Pemda, Pd, batal)).Where(d => d.Menunggu && d.Dokumen != Id
                        && Dokumen.Boleh(Hak.Atas<TetapkanModel>(nameof(OnPostAsync)), Pd, d.Jenis))
                    .MinBy(d => d.PengajuanSaat, StringComparer.Ordinal);
                this.Pesan(pesan + (berikut is null ? " Tidak ada lagi dokumen yang menunggu Anda di sini."
                    : $" Berikutnya yang menunggu Anda: {berikut.Judul}."));
                return LocalRedirect(berikut is null ? Pangkal : Alamat.Dokumen.Tetapkan(Pd, berikut.Dokumen));
            case HasilSimpan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                return await TampilkanAsync(batal);
            default:
                ModelState.AddModelError("", Versi.Menunggu
                    ? $"Dokumen ini diajukan lagi oleh {Versi.PengajuanOleh} sesudah Anda membukanya. Baca isinya sekali lagi, lalu "
                        + $"putuskan."
                    : $"Dokumen ini berubah sesudah Anda membukanya: terakhir disimpan oleh {Versi.DiubahOleh}, dan tidak sedang "
                        + $"diajukan. Baca isinya sekali lagi.");
                Revisi = Versi.Revisi;
                return await TampilkanAsync(batal);
        }
    }

    private async Task<DateOnly?> PeriksaAsync(CancellationToken batal)
    {
        Nomor = TeksPendek.Periksa(ModelState, nameof(Nomor), Nomor, 100);
        var hari = string.IsNullOrWhiteSpace(TanggalDokumen) ? null : Tanggal(nameof(TanggalDokumen), TanggalDokumen);
        if (string.IsNullOrWhiteSpace(TanggalDokumen))
        {
            ModelState.AddModelError(nameof(TanggalDokumen), "Tulis tanggal penetapannya, misalnya 3 Oktober 2022.");
        }

        var periksa = await PemeriksaAsync("tetapkan", hari, batal);
        if (hari is { } tiba && periksa.Mustahil(tiba) is { } belum)
        {
            ModelState.AddModelError(nameof(TanggalDokumen), belum);
        }

        if (ModelState.IsValid && hari is { } h && periksa.Tanya(h, TanggalDitanya) is var (ditanya, tanya))
        {
            TanggalDitanya = ditanya;
            ModelState.AddModelError(nameof(TanggalDokumen), tanya);
            return null;
        }

        return hari;
    }

    /// <summary>Whether it is a report that can be set.</summary>
    public bool Laporan => Versi.JenisDokumen == JenisDokumen.Laporan && Versi.Status == VersiDokumen.Draf && !Kosong;

    private async Task TimbangAsync(CancellationToken batal) =>
        (BelumSiap, Sop) = Laporan ? await kesiapan.UntukPenetapanAsync(Pd, Versi.Periode, batal) : ([], null);

    private async Task<IActionResult> TampilkanAsync(CancellationToken batal)
    {
        if (BelumSiap.Count == 0)
        {
            await TimbangAsync(batal);
        }

        if (Versi.Status != VersiDokumen.Draf)
        {
            this.Pesan("Dokumen ini sudah ditetapkan.", Ragam.Info);
            return LocalRedirect(Pangkal);
        }

        DaftarBukti = [.. (await lampiran.DaftarAsync(Konteks.Pemda, Pd, Id, batal)).Select(l => new SelectListItem(l.Nama, l.Sidik))];
        var semua = await Dokumen.Store.DaftarAsync(Konteks.Pemda, Pd, batal);
        Antrean = [.. semua.Where(d => d.Menunggu).OrderBy(d => d.PengajuanSaat, StringComparer.Ordinal)];
        // of a report one list says what lacks, the same wherever it is weighed
        Masalah = Laporan ? KurangNaskah.Kosong : await pemeriksa.SebelumDitetapkanAsync(semua, Versi, Isi, (PerangkatDaerah.Nama, Dokumen.NamaPemda),
            MengisiSemua, batal);
        var sekitar = await pemeriksa.SekitarAsync(semua, Versi, Isi, batal);
        Terbaca = new DokumenDibaca(Versi, Isi, sekitar, HariIni);
        _pendahulu = Versi.Pendahulu == 0 ? null
            : (await Dokumen.Store.DaftarVersiAsync(Versi.Kunci, batal)).FirstOrDefault(v => v.Versi == Versi.Pendahulu);
        Ringkasan = Terbaca.Ringkasan(Versi.JenisDokumen == JenisDokumen.Anggaran && _pendahulu is not null
            ? await Dokumen.Store.IsiAsync(_pendahulu, batal) : null);
        Banding = Versi.Pendahulu > 0 && Versi.JenisDokumen == JenisDokumen.PerjanjianKinerja ? tersusun.Banding(sekitar, Versi.Mulai)
            : null;
        Temuan = Laporan ? [] : Terbaca.Periksa();
        Berubah = await PerubahanDokumen.CariAsync(Dokumen, Versi, Isi, Terbaca, batal);
        return Page();
    }
}
