using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Penulisan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Adds, renames and removes files of a draft, and takes pictures.</summary>
[RequestSizeLimit(GambarTerbesar + SelainBerkas)]
public class KelolaModel(KonteksDokumen konteks, PenyimpanDokumen penyimpan) : HalamanDokumen(konteks)
{
    /// <summary>Largest picture.</summary>
    public const int GambarTerbesar = 5 * 1024 * 1024;

    /// <summary>Room of a form beside the file that it carries, in bytes.</summary>
    public const long SelainBerkas = 256 * 1024;

    // beyond this a picture is a trap for who opens it
    private const long TitikPaling = 50_000_000;

    /// <summary>Digest of the files that the user saw.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>Name of a new file, or a new name.</summary>
    [BindProperty]
    public string? Nama { get; set; }

    /// <summary>The file that is renamed or removed.</summary>
    [BindProperty]
    public string? Berkas { get; set; }

    /// <summary>A picture.</summary>
    [BindProperty]
    public IFormFile? Gambar { get; set; }

    /// <summary>What stands against an act, when somebody stored something else in between.</summary>
    public BentrokTindakan? Bentrokan { get; private set; }

    /// <summary>Whether files of other names can be added.</summary>
    public bool BolehTambah => Versi.JenisDokumen.DaftarPola.Count == 0 || Versi.JenisDokumen.DaftarPola.Any(p => p.EndsWith('/') || !Isi.Isi.ContainsKey(p));

    /// <summary>Whether pictures belong to this kind of document.</summary>
    public bool Bergambar => FolderGambar.Length > 0;

    // the cover of a report is its own; what an office has for all its documents belongs to its profile
    private string FolderGambar => Versi.JenisDokumen.DaftarPola.Contains("gambar/") ? "gambar/"
        : Versi.Jenis == JenisDokumen.Laporan.Kode ? "sampul/" : "";

    /// <summary>Shows the files.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaAsync(batal) ?? TampilkanDraf();

    /// <summary>Adds an empty file.</summary>
    public async Task<IActionResult> OnPostTambahAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var nama = (Nama ?? "").Trim();
        if (NamaBerkas.Salah(Versi.JenisDokumen, nama, Isi) is { } salah)
        {
            ModelState.AddModelError(nameof(Nama), salah);
            return TampilkanDraf();
        }

        return await SimpanAsync(
            b => b.Dengan(nama, Awal(nama)), $"{Pangkal}/ubah?berkas={Uri.EscapeDataString(nama)}", $"Berkas {nama} ditambahkan. Isilah.", ($"menambah berkas {nama}", "Tambah"), batal);
    }

    /// <summary>Gives a file another name.</summary>
    public async Task<IActionResult> OnPostNamaAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var (lama, baru) = (Berkas ?? "", (Nama ?? "").Trim());
        if (!Isi.Coba(lama, out var data))
        {
            return Hilang();
        }

        var akhiran = Path.GetExtension(lama);
        var salah = baru.EndsWith(akhiran, StringComparison.OrdinalIgnoreCase) ? null : $"Akhiran {akhiran} tidak dapat diganti: isinya tidak ikut berubah.";
        salah ??= akhiran is ".png" or ".jpg" or ".jpeg" ? SalahGambar(baru) : NamaBerkas.Salah(Versi.JenisDokumen, baru, Isi.Tanpa(lama));
        if (salah is not null)
        {
            this.Pesan($"Nama tidak diganti. {salah}", Ragam.Peringatan);
            return LocalRedirect(Pangkal + "/kelola");
        }

        return await SimpanAsync(
            b => b.Coba(lama, out var isi) ? b.Tanpa(lama).Dengan(baru, isi) : b, Pangkal + "/kelola", $"Nama {lama} diganti menjadi {baru}.", ($"mengganti nama {lama} menjadi {baru}", "Nama"), batal);
    }

    /// <summary>Removes a file; it stays in the history.</summary>
    public async Task<IActionResult> OnPostHapusAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        return Isi.Isi.ContainsKey(Berkas ?? "")
            ? await SimpanAsync(b => b.Tanpa(Berkas ?? ""), Pangkal + "/kelola", $"Berkas {Berkas} dihapus dari draf; isinya masih ada dalam riwayat.", ($"menghapus berkas {Berkas}", "Hapus"), batal)
            : Hilang();
    }

    /// <summary>Takes a picture, known by its bytes.</summary>
    public async Task<IActionResult> OnPostGambarAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (!Bergambar || await BacaGambarAsync(batal) is not var (data, mime))
        {
            return Bergambar ? TampilkanDraf() : NotFound();
        }

        var dasar = PemdaStore.Kunci(Path.GetFileNameWithoutExtension(Gambar?.FileName ?? ""));
        var nama = $"{FolderGambar}{(dasar.Length == 0 ? "gambar" : dasar[..Math.Min(60, dasar.Length)])}{(mime == "image/png" ? ".png" : ".jpg")}";
        var ada = Isi.Coba(nama, out var lama);
        if (!ada && SalahGambar(nama) is { } salah)
        {
            ModelState.AddModelError(nameof(Gambar), salah);
            return TampilkanDraf();
        }

        return ada && lama.Span.SequenceEqual(data)
            ? Lanjut($"Gambar itu sudah ada sebagai {nama}.", Ragam.Info)
            : await SimpanAsync(b => b.Dengan(nama, data), Pangkal + "/kelola", $"Gambar tersimpan sebagai {nama}.{(ada ? " Gambar lama dengan nama itu digantikan dan masih ada dalam riwayat." : "")}", ($"mengunggah gambar {nama}", null), batal);
    }

    private async Task<(byte[] Data, string Mime)?> BacaGambarAsync(CancellationToken batal)
    {
        if (Gambar is not { Length: > 0 and <= GambarTerbesar } g)
        {
            ModelState.AddModelError(nameof(Gambar), Gambar is { Length: > GambarTerbesar } ? "Gambar lebih besar daripada 5 MB. Perkecil, lalu unggah lagi." : "Pilih gambar yang akan diunggah.");
            return null;
        }

        using var memori = new MemoryStream();
        await g.CopyToAsync(memori, batal);
        var data = memori.ToArray();
        if (GambarBerkas.Kenali(data) is not var (mime, lebar, tinggi))
        {
            ModelState.AddModelError(nameof(Gambar), "Berkas itu bukan gambar PNG atau JPEG, apa pun akhirannya. Gambar SVG tidak diterima karena dapat memuat program. Simpan ulang sebagai PNG atau JPEG.");
            return null;
        }

        if ((long)lebar * tinggi > TitikPaling)
        {
            ModelState.AddModelError(nameof(Gambar), $"Gambar berukuran {lebar} × {tinggi} titik, terlalu besar untuk dicetak. Perkecil sampai paling banyak 50 juta titik.");
            return null;
        }

        return (data, mime);
    }

    private string? SalahGambar(string nama) =>
        nama.Any(TeksPendek.TakTampak) || !KumpulanBerkas.JalurSah(nama) || !nama.StartsWith(FolderGambar, StringComparison.Ordinal) || nama.Length > 120 ? $"Nama gambar ditulis seperti {FolderGambar}foto.png, tanpa tanda khusus."
        : Isi.DaftarJalur.Any(j => j != Berkas && j.Equals(nama, StringComparison.OrdinalIgnoreCase)) ? "Nama itu sudah dipakai di dokumen ini (huruf besar dan kecil dianggap sama)."
        : Isi.Isi.Count >= NamaBerkas.BerkasTerbanyak ? $"Satu dokumen paling banyak {NamaBerkas.BerkasTerbanyak} berkas." : null;

    // a starting text, where there is one for that name; a table needs a column head
    private ReadOnlyMemory<byte> Awal(string nama)
    {
        var awal = AwalDokumen.Baru(Versi.JenisDokumen, Versi.Periode, PerangkatDaerah.Nama, "");
        return awal.Coba(nama, out var data) ? data
            : nama.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? TabelCsv.Baru(["uraian", "jumlah"], [])
            : nama.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? ReadOnlyMemory<byte>.Empty
            : "# Satu baris satu kunci dan isinya, misalnya: nomor: \"1\"\n"u8.ToArray();
    }

    private async Task<IActionResult> SimpanAsync(
        Func<KumpulanBerkas, KumpulanBerkas> ubah, string tujuan, string pesan, (string Sebutan, string? Handler) tindakan, CancellationToken batal)
    {
        switch (await penyimpan.SimpanAsync(Konteks.Pelaku, Versi.Kunci, Dasar, new Suntingan(ubah), null, "", batal))
        {
            case HasilPenyimpanan.Tersimpan:
                this.Pesan(pesan);
                return LocalRedirect(tujuan);
            case HasilPenyimpanan.Ditolak d:
                return Lanjut(d.Pesan, Ragam.Peringatan);
            case HasilPenyimpanan.Bentrokan b:
                var isian = new Dictionary<string, string> { [nameof(Nama)] = Nama ?? "", [nameof(Berkas)] = Berkas ?? "" };
                Bentrokan = new BentrokTindakan(b.Isi, tindakan.Sebutan, tindakan.Handler is { } h ? $"{Pangkal}/kelola?handler={h}" : null, isian, Pangkal + "/kelola");
                break;
        }

        return TampilkanDraf();
    }

    private LocalRedirectResult Hilang() => Lanjut("Berkas itu sudah tidak ada; mungkin baru saja dihapus atau diganti namanya.", Ragam.Peringatan);

    private LocalRedirectResult Lanjut(string pesan, Ragam ragam)
    {
        this.Pesan(pesan, ragam);
        return LocalRedirect(Pangkal + "/kelola");
    }

    private IActionResult TampilkanDraf()
    {
        if (Versi.Status == VersiDokumen.Draf)
        {
            return Page();
        }

        this.Pesan("Dokumen ini sudah ditetapkan. Buka perubahan dahulu untuk mengubah berkasnya.", Ragam.Peringatan);
        return LocalRedirect(Pangkal);
    }
}
