using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>What the text is made with and no document holds: figures with their source, pictures.</summary>
public class BahanModel(KonteksPd konteks, KonteksTulis ruang, PenyimpanDokumen penyimpan) : HalamanTulis(konteks, ruang, penyimpan)
{
    private const long GambarTerbesar = 12L * 1024 * 1024;

    /// <summary>There is nothing to see: the part is.</summary>
    public IActionResult OnGet() => LocalRedirect(Kunci);

    /// <summary>Keeps a figure of the text that no document holds, or says why one stays without a source.</summary>
    public async Task<IActionResult> OnPostCatatAsync(string? angka, string? nama, string? nilai, string? keterangan, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Draf: true } k || Butir is not { } b)
        {
            return NotFound();
        }

        var (sebutan, sebab) = (Rapikan(nama), Rapikan(keterangan));
        if (sebab.Length == 0)
        {
            return Kabar(new HasilTindakan(false, sebutan.Length > 0 ? "Sebutkan dari mana data itu." : "Tulis mengapa angka itu dibiarkan tanpa sumber."));
        }

        if (sebutan.Length == 0)
        {
            return await SimpanAsync(x => DataLain.Biarkan(x, b.Tempat.Kunci, (angka ?? "").Trim(), sebab), $"Angka {angka} dibiarkan", batal)
                ?? Kabar(new HasilTindakan(true, $"{angka} dibiarkan tanpa sumber, dengan sebabnya."));
        }

        if (!BacaAngka.Coba((nilai ?? "").Trim(), out var n, out var alasan) || n is null)
        {
            return Kabar(new HasilTindakan(false, alasan ?? "Tulis nilainya sebagai angka, misalnya 35 atau 81,64."));
        }

        if (sebutan.Any("[]{}|⟦⟧".Contains) || k.Bahan?.Akar.Isi.GetValueOrDefault("data-lain") is NilaiLingkup l
            && (l.Isi.GetValueOrDefault("daftar") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>().Any(d => d.Isi.GetValueOrDefault("nama") is NilaiTeks t && t.Isi == sebutan) == true)
        {
            return Kabar(new HasilTindakan(false, "Nama data itu sudah dipakai, atau memuat kurung siku. Pilih nama lain."));
        }

        return await SimpanAsync(x => DataLain.Catat(x, sebutan, AngkaIndonesia.Cetak(n.Value, Math.Min(4, (int)n.Value.Scale)), sebab), $"Data {sebutan} dicatat", batal)
            ?? Kabar(new HasilTindakan(true, $"{sebutan} tercatat. Sisipkan dengan tombol Angka."));
    }

    /// <summary>Takes in a picture for the report.</summary>
    public async Task<IActionResult> OnPostUnggahAsync(IFormFile? gambar, string? judul, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Draf: true } k)
        {
            return NotFound();
        }

        if (gambar is null || gambar.Length is 0 or > GambarTerbesar)
        {
            return Kabar(new HasilTindakan(false, $"Pilih satu gambar JPEG atau PNG, paling besar {GambarTerbesar / 1024 / 1024} MB."));
        }

        using var isi = new MemoryStream();
        await gambar.CopyToAsync(isi, batal);
        var (data, galat) = await PengecilFoto.KecilkanAsync(gambar.FileName, isi.ToArray(), batal);
        var nama = Jangkar.Buat(judul is { Length: > 0 } ? judul : Path.GetFileNameWithoutExtension(gambar.FileName));
        if (galat.Length > 0 || GambarBerkas.Kenali(data) is not { } g || nama.Length == 0)
        {
            return Kabar(new HasilTindakan(false, galat.Length > 0 ? galat : "Beri judul gambar itu."));
        }

        var jalur = Enumerable.Range(1, 1000).Select(n => $"{FolderGambar}{nama[..Math.Min(60, nama.Length)]}{(n > 1 ? $"-{n}" : "")}{(g.Mime == "image/png" ? ".png" : ".jpg")}")
            .First(j => !k.Isi.Coba(j, out _));
        return await SimpanAsync(b => b.Dengan(jalur, data), $"Gambar {nama}", batal)
            ?? Kabar(new HasilTindakan(true, "Gambar tersimpan. Sisipkan dengan tombol Gambar di atas naskah."));
    }
}
