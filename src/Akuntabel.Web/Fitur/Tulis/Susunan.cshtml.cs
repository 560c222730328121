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

/// <summary>The order of the report: who words a section, where it stands, whether it is there, chapters of the office.</summary>
public class SusunanModel(KonteksPd konteks, KonteksTulis ruang, PenyimpanDokumen penyimpan) : HalamanTulis(konteks, ruang, penyimpan)
{
    private const int JudulTerpanjang = 200;

    /// <summary>There is nothing to see: the part is.</summary>
    public IActionResult OnGet() => LocalRedirect(Kunci);

    /// <summary>Changes who words the section, where it stands, and whether it is there.</summary>
    public async Task<IActionResult> OnPostSusunanAsync(string? ubah, string? sesudah, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Draf: true, Bahan: { } bahan } || Simpul is not { } s)
        {
            return NotFound();
        }

        var tempat = new TempatNarasi(TempatNarasi.Sendiri, s.Kunci, s.Judul.Id, false);
        // taken over as it prints now, so that nothing is lost by writing on
        var polos = new NaskahPolos(bahan, TempatNarasi.Sendiri, "");
        var awal = ubah == "sendiri" ? polos.Markdown(polos.Salinan(BlokSimpul(bahan.Naskah, s.Judul.Id), denganTempatan: true)).Nilai : "";
        var gagal = await SimpanAsync(b =>
        {
            if (SusunanSendiri.Baca(b) is not { } susunan)
            {
                return b;
            }

            switch (ubah)
            {
                case "sendiri":
                    susunan.Menulis(s.Kunci, true);
                    var jadi = susunan.Selesai();
                    return NarasiLaporan.Isi(jadi, tempat).Length > 0 ? jadi : NarasiLaporan.Dengan(jadi, tempat, awal);
                case "otomatis":
                    susunan.Menulis(s.Kunci, false);
                    break;
                case "tiada":
                    susunan.Meniadakan(s.Kunci, true);
                    break;
                case "pindah":
                    susunan.Memindahkan(s.Kunci, sesudah ?? "");
                    break;
                case "hapus":
                    susunan.Menghapus(s.Kunci);
                    break;
            }

            return susunan.Selesai();
        }, $"Susunan laporan: {s.Sebutan}", batal);
        var ke = ubah switch { "sendiri" => tempat.Kunci, "tiada" or "hapus" => "", _ => $"{Otomatis}/{s.Kunci}" };
        return gagal ?? Kabar(new HasilTindakan(true, ubah switch
        {
            "sendiri" => "Kalimat bagian ini sekarang Anda tulis sendiri. Isinya disalin dari yang tercetak; angkanya tetap mengikuti data.",
            "otomatis" => "Kalimat bagian ini kembali disusun dari data. Tulisan Anda tetap tersimpan.",
            "tiada" => "Bagian ini tidak lagi tercetak. Kembalikan di bagian Susunan di bawah kerangka.",
            "hapus" => "Bab itu dikeluarkan. Tulisannya tetap tersimpan.",
            _ => "Susunan laporan diubah.",
        }), Ke(ke));
    }

    /// <summary>Adds a chapter or section of the office, or puts one back that was left out.</summary>
    public async Task<IActionResult> OnPostBabAsync(string? judul, string? sesudah, int tingkat, string? kembalikan, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Draf: true } k)
        {
            return NotFound();
        }

        if (kembalikan is { Length: > 0 })
        {
            return await SimpanAsync(b => SusunanSendiri.Baca(b) is { } x && Meniadakan(x, kembalikan) ? x.Selesai() : b, "Susunan laporan", batal)
                ?? Kabar(new HasilTindakan(true, "Bagian itu tercetak lagi."), Ke($"{Otomatis}/{kembalikan}"));
        }

        var nama = Rapikan(judul);
        var kunci = Jangkar.Buat(nama);
        if (kunci.Length == 0 || nama.Length > JudulTerpanjang || nama.AsSpan().ContainsAny('{', '}'))
        {
            return Kabar(new HasilTindakan(false, $"Tulis judul bab atau subbab itu, paling panjang {JudulTerpanjang} tanda, tanpa kurung kurawal."));
        }

        if (Kerangka.Any(s => s.Kunci == kunci) || SusunanSendiri.Baca(k.Isi)?.Bab.Any(b => Jangkar.Buat(b.Judul) == kunci) == true)
        {
            return Kabar(new HasilTindakan(false, $"Laporan ini sudah mempunyai bagian berjudul {nama}. Pilih judul lain."));
        }

        return await SimpanAsync(b =>
        {
            if (SusunanSendiri.Baca(b) is not { } x)
            {
                return b;
            }

            x.Menambah(new BabSendiri(nama, sesudah ?? "", tingkat is 1 or 3 ? tingkat : 2));
            return x.Selesai();
        }, $"Bab sendiri: {nama}", batal) ?? Kabar(new HasilTindakan(true, $"{nama} ditambahkan. Tulis isinya di sini."), Ke($"{TempatNarasi.Sendiri}/{kunci}"));
    }

    private static bool Meniadakan(SusunanSendiri susunan, string bagian)
    {
        susunan.Meniadakan(bagian, false);
        return true;
    }
}
