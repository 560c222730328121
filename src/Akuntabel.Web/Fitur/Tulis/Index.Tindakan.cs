using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>What is done around the text: parts given out and judged, things said, the order of the report changed.</summary>
public partial class IndexModel
{
    private const long GambarTerbesar = 12L * 1024 * 1024;
    private const int JudulTerpanjang = 200;
    private const int PanjangKeterangan = 500;

    /// <summary>Judges the part.</summary>
    public async Task<IActionResult> OnPostNilaiAsync(string? keadaan, string? catatan, string? sidik, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Draf: true } k || Butir is not { } b)
        {
            return NotFound();
        }

        var kini = KeadaanTulis.Sidik(NarasiLaporan.Isi(k.Isi, b.Tempat));
        var arti = keadaan is BagianTersimpan.Diperiksa or BagianTersimpan.Dikembalikan ? keadaan : "";
        if (arti.Length > 0 && sidik != kini)
        {
            return Kabar(new HasilTindakan(false, "Naskahnya baru saja diubah orang lain. Baca yang sekarang, lalu putuskan lagi."));
        }

        if (arti == BagianTersimpan.Diperiksa && b.Keadaan == KeadaanBagian.Kosong)
        {
            return Kabar(new HasilTindakan(false, "Bagian ini masih kosong, jadi belum dapat dinyatakan diperiksa."));
        }

        return Kabar(await penulisan.NilaiAsync(Konteks.Pelaku, k.Versi.Kunci, b.Tempat.Kunci, arti, kini, catatan ?? "", batal));
    }

    /// <summary>Gives the part, or all parts of its section, to a member.</summary>
    public async Task<IActionResult> OnPostBagikanAsync(string? pemegang, bool semua, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Draf: true } k || Simpul is not { } s)
        {
            return NotFound();
        }

        var bagian = (semua || Butir is null ? s.Butir : s.Butir.Where(b => b == Butir)).Select(b => b.Tempat.Kunci).ToList();
        return Kabar(await penulisan.BagikanAsync(Konteks.Pelaku, k.Versi.Kunci, bagian, pemegang ?? "", batal));
    }

    /// <summary>Says something of the part.</summary>
    public async Task<IActionResult> OnPostKomentarAsync(string? komentar, string? kutipan, string? usulan, string? induk, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { } k || Simpul is null)
        {
            return NotFound();
        }

        return Kabar(await penulisan.KatakanAsync(Konteks.Pelaku, k.Versi.Kunci,
            new KomentarBaru(Bagian ?? "", komentar ?? "", kutipan ?? "", usulan ?? "", induk ?? ""), batal));
    }

    /// <summary>Settles a comment, or opens it again.</summary>
    public async Task<IActionResult> OnPostSelesaiAsync(string? id, string? keadaan, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { } k)
        {
            return NotFound();
        }

        var arti = keadaan is KomentarTersimpan.Terbuka or KomentarTersimpan.Ditolak ? keadaan : KomentarTersimpan.Selesai;
        return Kabar(await penulisan.SelesaikanAsync(Konteks.Pelaku, k.Versi.Kunci, id ?? "", arti, batal));
    }

    /// <summary>Takes a suggestion over into the text.</summary>
    public async Task<IActionResult> OnPostTerimaAsync(string? id, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Draf: true } k || Butir is not { } b || Naskah is not { } n)
        {
            return NotFound();
        }

        if (k.Komentar.FirstOrDefault(x => x.Id == id && x.Bagian == Bagian) is not { Keadaan: KomentarTersimpan.Terbuka, Usulan.Length: > 0 } u)
        {
            return Kabar(new HasilTindakan(false, "Usulan itu sudah diputuskan, atau tidak ada lagi."));
        }

        var (kutipan, letak) = (u.Kutipan, n.Teks.IndexOf(u.Kutipan, StringComparison.Ordinal));
        if (letak < 0 || n.Teks.IndexOf(kutipan, letak + 1, StringComparison.Ordinal) >= 0)
        {
            return Kabar(new HasilTindakan(false, letak < 0
                ? "Kata yang hendak diganti tidak ada lagi dalam naskah, mungkin sudah diubah. Ubah naskahnya sendiri, lalu tandai usulannya selesai."
                : "Kata yang hendak diganti ada di beberapa tempat. Ubah naskahnya sendiri, lalu tandai usulannya selesai."));
        }

        var teks = string.Concat(n.Teks.AsSpan(0, letak), u.Usulan, n.Teks.AsSpan(letak + kutipan.Length));
        return await TulisAsync(k, b, n, teks, $"Usulan {u.OlehNama} diterima", batal)
            ?? Kabar(await penulisan.SelesaikanAsync(Konteks.Pelaku, k.Versi.Kunci, u.Id, KomentarTersimpan.Diterima, batal));
    }

    /// <summary>Adds a sentence to the end of the part: of a quarter, or of what is made of data.</summary>
    public async Task<IActionResult> OnPostAmbilAsync(string? teks, bool butir, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Draf: true } k || Butir is not { } b || Naskah is not { } n)
        {
            return NotFound();
        }

        var tambahan = butir ? "- " + (teks ?? "").Trim() : (teks ?? "").Trim();
        var sela = n.Teks.Length == 0 ? "" : butir && n.Teks.Split('\n')[^1].StartsWith("- ", StringComparison.Ordinal) ? "\n" : "\n\n";
        return await TulisAsync(k, b, n, n.Teks + sela + tambahan, $"Diambil ke {b.Judul}", batal)
            ?? Kabar(new HasilTindakan(true, $"Ditambahkan di akhir {b.Judul}."));
    }

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

    private static string Rapikan(string? teks)
    {
        var rapi = string.Join(' ', TeksAman.Tampak(teks ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return rapi.Length <= PanjangKeterangan ? rapi : rapi[..PanjangKeterangan];
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

    private static bool Meniadakan(SusunanSendiri susunan, string bagian)
    {
        susunan.Meniadakan(bagian, false);
        return true;
    }

    // null: saved
    private async Task<IActionResult?> TulisAsync(KeadaanTulis keadaan, ButirBagian butir, NaskahPolos naskah, string teks, string alasan, CancellationToken batal)
    {
        var tolakan = naskah.Markdown(teks).Coba(out var markdown, out var salah) ? NarasiLaporan.Tolakan(keadaan.Isi, butir.Tempat, markdown) : salah[0].Pesan;
        return tolakan is not null || markdown is null ? Kabar(new HasilTindakan(false, tolakan ?? ""))
            : await SimpanAsync(b => NarasiLaporan.Dengan(b, butir.Tempat, markdown), alasan, batal);
    }

    // null: saved
    private async Task<IActionResult?> SimpanAsync(Func<KumpulanBerkas, KumpulanBerkas> ubah, string alasan, CancellationToken batal)
    {
        var versi = Keadaan?.Versi ?? throw new InvalidOperationException();
        return await penyimpan.SimpanAsync(Konteks.Pelaku, versi.Kunci, versi.Sidik, new Suntingan(ubah), null, alasan, batal) switch
        {
            HasilPenyimpanan.Tersimpan => null,
            HasilPenyimpanan.Ditolak d => Kabar(new HasilTindakan(false, d.Pesan)),
            _ => Kabar(new HasilTindakan(false, "Naskahnya baru saja diubah orang lain. Baca yang sekarang, lalu ulangi.")),
        };
    }

    private LocalRedirectResult Kabar(HasilTindakan hasil, string? ke = null)
    {
        this.Pesan(hasil.Pesan, hasil.Berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(hasil.Berhasil && ke is not null ? ke : Kunci);
    }
}
