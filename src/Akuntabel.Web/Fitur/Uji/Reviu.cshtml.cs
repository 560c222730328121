using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Uji.Hasil;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>The findings of a kept report, to be decided one by one.</summary>
public class ReviuModel(KonteksPd konteks, PengujianStore store, WaktuSetempat waktu) : HalamanReviu(konteks, store, waktu)
{
    /// <summary>Findings on a page.</summary>
    public const int Sehalaman = 50;

    private static readonly Dictionary<string, (string Sebutan, Func<ButirReviu, bool> Cocok)> Saringan = new(StringComparer.Ordinal)
    {
        ["belum"] = ("Belum diputus", b => b.Putusan is null),
        ["benar"] = ("Benar", b => b.Putusan?.Putusan == Putusan.Benar),
        ["bukan"] = ("Bukan temuan", b => b.Putusan?.Putusan == Putusan.Bukan),
        ["diabaikan"] = ("Diabaikan", b => b.Putusan?.Putusan == Putusan.Diabaikan),
        ["baru"] = ("Baru pada versi ini", b => b.Keadaan == KeadaanTemuan.Baru),
        ["kembali"] = ("Muncul kembali", b => b.Keadaan == KeadaanTemuan.Kembali),
        ["masih"] = ("Masih ada dari versi sebelumnya", b => b.Keadaan == KeadaanTemuan.MasihAda),
    };

    /// <summary>Which version; 0: the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public int Versi { get; set; }

    /// <summary>Only of this weight.</summary>
    [BindProperty(SupportsGet = true)]
    public TingkatTemuan? Bobot { get; set; }

    /// <summary>Only of this status.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>Which page of them, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Hal { get; set; } = 1;

    /// <summary>What was typed, when it was refused.</summary>
    public IsianPutusan? Ditolak { get; private set; }

    /// <summary>Why.</summary>
    public string Keberatan { get; private set; } = "";

    /// <summary>Findings of the version shown.</summary>
    public IReadOnlyList<ButirReviu> Daftar { get; private set; } = [];

    /// <summary>Findings that the version before had and this has no more.</summary>
    public IReadOnlyList<ButirReviu> Diperbaiki { get; private set; } = [];

    /// <summary>What passes the filter.</summary>
    public IReadOnlyList<ButirReviu> Tersaring { get; private set; } = [];

    /// <summary>The page of it, by weight and cause.</summary>
    public IReadOnlyList<KelompokTemuan<ButirReviu>> Kelompok { get; private set; } = [];

    /// <summary>Pages that there are.</summary>
    public int BanyakHalaman => Math.Max(1, (Tersaring.Count + Sehalaman - 1) / Sehalaman);

    /// <summary>Whether the user may decide.</summary>
    public bool BolehPutus => Terbaru && Boleh(Hak.Atas<ReviuModel>(nameof(OnPostPutusAsync)));

    /// <summary>Whether the user may rename the report.</summary>
    public bool BolehKelola => Terbaru && Boleh(Hak.Atas<ReviuModel>(nameof(OnPostNamaiAsync)));

    /// <summary>Whether the version shown was kept by the user, who then may take it back.</summary>
    public bool Milikku => BolehKelola && Kini.Oleh == Konteks.Pelaku.Id;

    /// <summary>The name as typed, when it was refused; else as it is.</summary>
    public string Nama { get; private set; } = "";

    /// <summary>What the user wanted to do with the report as a whole and why it was refused, by field.</summary>
    public (string Bidang, string Pesan) KeberatanKelola { get; private set; }

    /// <summary>Weights to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarBobot =>
        [new("Semua", ""), .. Enum.GetValues<TingkatTemuan>().Reverse()
            .Select(t => new SelectListItem($"{t} ({Daftar.Count(b => b.Temuan.Tingkat == t)})", t.ToString(), t == Bobot))];

    /// <summary>Statuses to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarStatus =>
        [new("Semua", ""), .. Saringan.Where(s => Dulu is not null || s.Key is not ("baru" or "kembali" or "masih"))
            .Select(s => new SelectListItem($"{s.Value.Sebutan} ({Daftar.Count(s.Value.Cocok)})", s.Key, s.Key == Status))];

    /// <summary>The state of the whole: what is left to decide.</summary>
    public string Keadaan => Daftar.Count(b => b.Putusan is null) switch
    {
        _ when Daftar.Count == 0 => "Tidak ada temuan",
        0 => $"{Daftar.Count} temuan, semua sudah diputus",
        var n => $"{Daftar.Count} temuan, {n} belum diputus",
    };

    /// <summary>Address of a page with the same filter.</summary>
    public string AlamatHalaman(int hal, string handler = "") =>
        $"{Alamat.Uji.Satu(Pd, Id)}?hal={hal}{Kueri("versi", Terbaru ? "" : $"{Kini.Versi}")}{Kueri("bobot", $"{Bobot}")}"
        + Kueri("status", Status ?? "") + Kueri("handler", handler);

    /// <summary>What stands in a form: what was typed and refused, or what was decided.</summary>
    public IsianPutusan Isian(ButirReviu b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return Ditolak is { } d && d.Temuan == b.Isi.Id ? d with { Revisi = b.Baris?.Revisi ?? 0 }
            : new IsianPutusan(b.Isi.Id, b.Putusan?.Putusan, b.Putusan?.Catatan ?? "", b.Baris?.Revisi ?? 0);
    }

    /// <summary>Shows the findings.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await SiapkanAsync(batal) ? Page() : NotFound();

    /// <summary>The annex of the review, to be signed.</summary>
    public async Task<IActionResult> OnGetLembarAsync(string? format, CancellationToken batal)
    {
        if (format is not ("xlsx" or "docx") || !await SiapkanAsync(batal))
        {
            return NotFound();
        }

        var isi = new IsiReviu(
            Kini.Nama, PerangkatDaerah.Nama, Sebutan(Kini), Boleh(Hak.Atas<ReviuModel>(nameof(OnPostPutusAsync))) ? Konteks.Pelaku.Nama
                : "",
            [.. KelompokTemuan.Susun(Daftar, b => b.Temuan).SelectMany(k => k.Daftar)
                .Select(Baris)])
        {
            Diperbaiki = [.. Diperbaiki.Select(Baris)], Berkas = Kini.Berkas, Tahun = Kini.Tahun, Belum = Daftar.Count(b =>
                b.Putusan is null),
        };
        return format == "xlsx"
            ? File(LembarReviu.Xlsx(isi), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{Kini.Nama}.reviu.xlsx")
            : File(LembarReviu.Docx(isi), "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                $"{Kini.Nama}.reviu.docx");
    }

    /// <summary>Decides of a finding and goes on to the next one.</summary>
    public async Task<IActionResult> OnPostPutusAsync(string? temuan, Putusan? putusan, string? catatan, int revisi,
        CancellationToken batal)
    {
        Versi = 0;
        if (!await SiapkanAsync(batal)
            || Semua.FirstOrDefault(b => b.Isi.Id == temuan && b.Keadaan != KeadaanTemuan.Diperbaiki) is not { } butir)
        {
            return NotFound();
        }

        var isian = new IsianPutusan(butir.Isi.Id, putusan, catatan ?? "", revisi);
        switch (await Store.PutusAsync(Konteks.Pelaku, Pd, Id, isian, batal))
        {
            case HasilUbah.Tersimpan:
                this.Pesan(putusan == Putusan.Dicabut ? "Putusan dicabut; jejaknya tetap tercatat." : "Putusan tersimpan.");
                return LocalRedirect($"{AlamatHalaman(Hal)}#t-{(putusan == Putusan.Dicabut ? butir.Isi.Id : Berikut(butir))}");
            case HasilUbah.Ditolak d:
                return Tolak(isian, d.Pesan);
            case HasilUbah.Bentrok:
                return await SiapkanAsync(batal) ? Tolak(isian, BentrokDengan(butir.Isi.Id)) : NotFound();
            default:
                return NotFound();
        }
    }

    /// <summary>Takes back what was decided of a finding.</summary>
    public Task<IActionResult> OnPostCabutAsync(string? temuan, string? catatan, int revisi, CancellationToken batal) =>
        OnPostPutusAsync(temuan, Putusan.Dicabut, catatan, revisi, batal);

    /// <summary>Calls the report otherwise.</summary>
    public async Task<IActionResult> OnPostNamaiAsync(string? nama, CancellationToken batal) =>
        await TerimaKelolaAsync(await Store.NamaiAsync(Konteks.Pelaku, Pd, Id, nama ?? "", batal), "Nama laporan diganti.",
            Alamat.Uji.Satu(Pd, Id), nama, batal);

    /// <summary>Takes back the last version.</summary>
    public async Task<IActionResult> OnPostBatalVersiAsync(int ke, string? alasan, CancellationToken batal)
    {
        // the newest is taken back, whichever the address shows
        Versi = 0;
        if (!await SiapkanAsync(batal) || Dulu is null)
        {
            return NotFound();
        }

        var isi = await Store.IsiAsync(Konteks.Pemda, [Dulu], batal);
        var semula = HasilTersimpan.Baca(isi[Dulu.Sidik]).Temuan.Select(t => t.Id).ToList();
        return await TerimaKelolaAsync(
            await Store.BatalkanVersiAsync(Konteks.Pelaku, Pd, Id, ke, alasan ?? "", semula, batal),
            $"Versi {ke} dibatalkan; versi {ke - 1} kembali menjadi yang terbaru.", Alamat.Uji.Satu(Pd, Id), null, batal);
    }

    /// <summary>Takes the report from the lists.</summary>
    public async Task<IActionResult> OnPostHapusAsync(CancellationToken batal) =>
        await TerimaKelolaAsync(await Store.HapusAsync(Konteks.Pelaku, Pd, Id, batal),
            "Laporan dihapus dari daftar reviu; riwayatnya tetap tercatat.",
            Alamat.Uji.Daftar(Pd), null, batal);

    private async Task<IActionResult> TerimaKelolaAsync(HasilUbah hasil, string pesan, string tujuan, string? nama, CancellationToken batal)
    {
        if (hasil is HasilUbah.Tersimpan)
        {
            this.Pesan(pesan);
            return LocalRedirect(tujuan);
        }

        if (hasil is HasilUbah.TidakAda || !await SiapkanAsync(batal))
        {
            return NotFound();
        }

        KeberatanKelola = hasil is HasilUbah.Ditolak d ? (d.Bidang, d.Pesan) : ("",
            "Laporan ini baru saja diubah orang lain. Periksa keadaannya, lalu ulangi bila masih perlu.");
        Nama = nama ?? Nama;
        ModelState.Clear();
        return Page();
    }

    private string BentrokDengan(string id) => Semua.FirstOrDefault(b => b.Isi.Id == id)?.Putusan is { } p
        ? $"Temuan ini baru saja diputus “{ButirReviu.Sebutan(p.Putusan)}” oleh {p.OlehNama}{(p.Catatan.Length > 0 ? $": {p.Catatan}" : "")}. Simpan lagi bila putusan Anda tetap berbeda."
        : "Temuan ini baru saja diubah orang lain. Periksa, lalu simpan lagi.";

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Tolak(IsianPutusan isian, string pesan)
    {
        (Ditolak, Keberatan) = (isian, pesan);
        ModelState.Clear();
        return Page();
    }

    // the next one on the page that nobody decided; after the last the first
    private string Berikut(ButirReviu butir)
    {
        var urut = Kelompok.SelectMany(k => k.Daftar).ToList();
        var ke = urut.FindIndex(b => b.Isi.Id == butir.Isi.Id);
        return (urut.Skip(ke + 1).Concat(urut.Take(Math.Max(0, ke))).FirstOrDefault(b => b.Putusan is null) ?? butir).Isi.Id;
    }

    private static string Kueri(string nama, string isi) => isi.Length > 0 ? $"&{nama}={Uri.EscapeDataString(isi)}" : "";

    private async Task<bool> SiapkanAsync(CancellationToken batal)
    {
        if (!await BacaAsync(Versi, 0, batal))
        {
            return false;
        }

        Nama = Kini.Nama;

        var menurut = Semua.ToLookup(b => b.Keadaan == KeadaanTemuan.Diperbaiki);
        (Daftar, Diperbaiki) = ([.. menurut[false]], [.. menurut[true]]);
        var cocok = Saringan.GetValueOrDefault(Status ?? "").Cocok;
        Tersaring = [.. KelompokTemuan.Susun(Daftar, b => b.Temuan).SelectMany(k => k.Daftar)
            .Where(b => (Bobot is null || b.Temuan.Tingkat == Bobot) && (cocok is null || cocok(b)))];
        Hal = Math.Clamp(Hal, 1, BanyakHalaman);
        Kelompok = KelompokTemuan.Susun(Tersaring.Skip((Hal - 1) * Sehalaman).Take(Sehalaman), b => b.Temuan);
        return true;
    }

    private BarisReviu Baris(ButirReviu b) =>
        new(b.Temuan, b.SebutanPutusan, b.Putusan?.Catatan ?? "", b.Putusan is { } p ? $"{p.OlehNama}, {Waktu(p.Saat)}" : "",
            b.SebutanKeadaan) { Nomor = b.Nomor, Benar = b.Putusan?.Putusan == Putusan.Benar };
}
