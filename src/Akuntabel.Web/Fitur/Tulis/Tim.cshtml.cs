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

/// <summary>What members do with a part beside writing it: given out, judged, spoken of, suggestions taken over.</summary>
public class TimModel(KonteksPd konteks, KonteksTulis ruang, PenyimpanDokumen penyimpan, PenulisanStore penulisan) : HalamanTulis(konteks, ruang, penyimpan)
{
    /// <summary>There is nothing to see: the part is.</summary>
    public IActionResult OnGet() => LocalRedirect(Kunci);

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
}
