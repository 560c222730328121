using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.BolakBalik;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.TulisWord;

/// <summary>The report goes to its team as a Word file, and comes back part by part.</summary>
[RequestSizeLimit(BesarTerbesar + (1024 * 1024))]
[RequestFormLimits(MultipartBodyLengthLimit = BesarTerbesar + (1024 * 1024))]
public partial class IndexModel(
    KonteksPd konteks, DokumenStore dokumen, LaporanTersusun tersusun, FotoLaporan foto, PenyimpanDokumen penyimpan, PenulisanStore penulisan,
    KirimanWord kiriman, WaktuSetempat waktu, TimeProvider jam) : HalamanPd(konteks)
{
    private const long BesarTerbesar = 25L * 1024 * 1024;
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // one file at a time is made into a tree
    private static readonly SemaphoreSlim Pembaca = new(1);

    private KumpulanBerkas _semua = KumpulanBerkas.Kosong;
    private IReadOnlyList<VersiDokumen> _daftar = [];

    /// <summary>Year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter; 0: the year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>The file that is being decided; empty: none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kiriman { get; set; }

    /// <summary>The part that is open; empty: the list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bagian { get; set; }

    /// <summary>The file that comes back.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The span.</summary>
    public Periode Periode => Periode.Tahun(Tahun, Triwulan is >= 1 and <= 4 ? Triwulan : null);

    /// <summary>The report's document.</summary>
    public VersiDokumen? Versi { get; private set; }

    /// <summary>Its files.</summary>
    public KumpulanBerkas Isi { get; private set; } = KumpulanBerkas.Kosong;

    /// <summary>What it is written with; <c>null</c>: it cannot be composed.</summary>
    public BahanTulis? Bahan { get; private set; }

    /// <summary>Files of the user for this report that wait for decisions.</summary>
    public IReadOnlyList<(string Id, KepalaKiriman Kepala)> Menunggu { get; private set; } = [];

    /// <summary>The one that is open.</summary>
    public KepalaKiriman? Kepala { get; private set; }

    /// <summary>What it says.</summary>
    public NaskahBalik? Naskah { get; private set; }

    /// <summary>How it stands to the report here.</summary>
    public BandingBalik? Banding { get; private set; }

    /// <summary>The part that is open.</summary>
    public HalBalik? Hal => Banding?.Bagian.FirstOrDefault(b => b.Tempat.Kunci == Bagian && b.Keadaan != KeadaanBalik.Sama);

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Whether the user takes things over.</summary>
    public bool Menulis => Versi is { Status: VersiDokumen.Draf } && Konteks.Boleh(Hak.Atas<IndexModel>(nameof(OnPostAsync)), Pd, JenisDokumen.Laporan.Kode);

    /// <summary>Parts that wait for a decision.</summary>
    public IEnumerable<HalBalik> Belum => (Banding?.Bagian ?? []).Where(b => b.Keadaan != KeadaanBalik.Sama && Putusan(b.Tempat.Kunci).Length == 0);

    /// <summary>Comments that wait for one; of a part, or of none.</summary>
    public IEnumerable<KomentarWord> Komentar(string? bagian) =>
        (Naskah?.Komentar ?? []).Where(k => (bagian is null || k.Bagian == bagian) && Putusan($"komentar/{k.Id}").Length == 0);

    /// <summary>Additions that wait for one.</summary>
    public IEnumerable<TambahanBalik> Tambahan => (Banding?.Tambahan ?? []).Where(t => Putusan($"tambahan/{PenulisSalinan.Sidik(t.Teks)}").Length == 0);

    /// <summary>What was decided; empty: nothing.</summary>
    public string Putusan(string apa) => Kepala?.Putusan.GetValueOrDefault(apa) ?? "";

    /// <summary>Address of this page, of a part of the file, or of an act.</summary>
    public string Ke(string bagian = "", string handler = "") => Alamat.Tulis.Word(Pd, Periode, Kiriman ?? "", bagian, handler);

    /// <summary>A time of the file as people read it: office programs write the local time and call it universal. Empty: it says none.</summary>
    public static string Kapan(string saat) => DateTime.TryParse((saat ?? "").TrimEnd('Z'), System.Globalization.CultureInfo.InvariantCulture,
        System.Globalization.DateTimeStyles.None, out var s) && s.Year > 1900 ? $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(s))} pukul {s:HH.mm}" : "";

    /// <summary>Where a figure is entered, or what it is made of; <c>null</c>: nowhere.</summary>
    public string? TempatAngka(Fakta? fakta)
    {
        var antre = new Queue<Fakta>(fakta is null ? [] : [fakta]);
        for (var n = 0; n < 200 && antre.TryDequeue(out var f); n++)
        {
            if (f.Turunan is Isian { Asal: { Berkas.Length: > 0 } asal })
            {
                return TempatFormulir.Perbaikan(Pd, Tahun, asal, _daftar, _semua, Menulis);
            }

            foreach (var m in f.Masukan)
            {
                antre.Enqueue(m);
            }
        }

        return null;
    }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) =>
        !await BukaAsync(batal) ? NotFound() : Bagian is { Length: > 0 } && Hal is null ? LocalRedirect(Ke()) : Page();

    /// <summary>The copy for the team.</summary>
    public async Task<IActionResult> OnGetSalinanAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Versi is not { } v)
        {
            return NotFound();
        }

        var berkas = await foto.DenganAsync(new KumpulanBerkas(_semua.Isi.Where(b => FotoLaporan.Sidik(b.Key) is null)), Konteks.Pemda, Pd, batal);
        if (tersusun.BahanTulis(berkas) is not { } bahan)
        {
            return NotFound();
        }

        using var jadi = new MemoryStream();
        PenulisSalinan.Tulis(bahan, Isi, v.Dokumen, v.Sidik, jadi);
        return File(jadi.ToArray(), Docx, $"Laporan {Periode} salinan tim.docx");
    }

    /// <summary>Takes a file back.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Bahan is not { } bahan)
        {
            return NotFound();
        }

        if (Keberatan() is { Length: > 0 } keberatan)
        {
            ModelState.AddModelError(nameof(Berkas), keberatan);
            return Page();
        }

        using var isi = new MemoryStream();
        await (Berkas?.CopyToAsync(isi, batal) ?? Task.CompletedTask);
        await Pembaca.WaitAsync(batal);
        try
        {
            var balik = PembacaBalik.Baca(isi.ToArray(), bahan.DaftarTempat.Select(t => t.Kunci));
            if (balik.Terkirim is { Dokumen: { Length: > 0 } milik } && milik != Versi?.Dokumen)
            {
                ModelState.AddModelError(nameof(Berkas), "Berkas ini salinan laporan lain. Kirim dari halaman laporan yang diunduh, atau pilih berkas yang benar.");
                return Page();
            }

            var nama = PengujiUnggahan.NamaAman(Berkas?.FileName ?? "");
            Kiriman = await kiriman.SimpanAsync(Konteks.Pemda, Konteks.Pelaku.Id, Pd,
                new KepalaKiriman(KirimanWord.Jenis, Tahun, Triwulan, nama, Storage.Umum.SaatUtc.Tulis(jam.GetUtcNow()), new Dictionary<string, string>()), balik, batal);
        }
        catch (DokumenTakTerbacaException e)
        {
            ModelState.AddModelError(nameof(Berkas), $"Berkas ini tidak dapat dibaca: {e.Message}");
            return Page();
        }
        finally
        {
            Pembaca.Release();
        }

        return LocalRedirect(Ke());
    }

    private string Keberatan() => Berkas is not { Length: > 0 } b ? "Pilih berkas Word (.docx) yang kembali dari tim."
        : b.Length > BesarTerbesar ? $"Berkas paling besar {BesarTerbesar / 1024 / 1024} MB. Kecilkan gambarnya, lalu simpan ulang."
        : !Path.GetExtension(b.FileName).Equals(".docx", StringComparison.OrdinalIgnoreCase) ? "Yang dapat dibaca hanya berkas Word (.docx). Buka di aplikasinya, lalu simpan sebagai .docx."
        : Versi is not { Status: VersiDokumen.Draf } ? "Laporan ini sudah ditetapkan, jadi naskahnya beku."
        : Menunggu.Count >= KirimanWord.Terbanyak ? $"Sudah ada {KirimanWord.Terbanyak} kiriman yang belum diputus. Putuskan atau buang salah satunya dahulu; isinya tidak hilang sebelum itu."
        : "";

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || Triwulan is < 0 or > 4 || !await KenalAsync(batal))
        {
            return false;
        }

        ViewData["Menu"] = Alamat.Laporan.Daftar(Pd);
        (var berkas, _daftar) = await dokumen.BahanAsync(Konteks.Pemda, Pd, Periode, PilihanVersi.Terbaru, batal: batal);
        if (_daftar.FirstOrDefault(d => d.Jenis == JenisDokumen.Laporan.Kode && d.Periode == Periode) is not { } versi)
        {
            return false;
        }

        (Versi, Isi, _semua) = (versi, await dokumen.IsiAsync(versi, batal), FotoLaporan.DenganTitik(berkas));
        Bahan = tersusun.BahanTulis(_semua);
        Menunggu = [.. (await kiriman.DaftarAsync(Konteks.Pemda, Konteks.Pelaku.Id, Pd, batal)).Where(k => (k.Kepala.Tahun, k.Kepala.Triwulan) == (Tahun, Triwulan))];
        Kepala = Kiriman is { Length: > 0 } ? Menunggu.FirstOrDefault(k => k.Id == Kiriman).Kepala : null;
        if (Kiriman is { Length: > 0 } && Kepala is null)
        {
            return false;
        }

        if (Kepala is not null && Bahan is { } bahan && await kiriman.IsiAsync(Konteks.Pemda, Kiriman ?? "", batal) is { } isi)
        {
            (Naskah, Banding) = (isi, PembandingBalik.Susun(bahan, Isi, isi, Bagian ?? ""));
        }

        return true;
    }
}
