using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.BolakBalik;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.TulisWord;

/// <summary>What is done with a report that came back: taken part by part, left, thrown away.</summary>
public partial class IndexModel
{
    private const string Diambil = "diambil";
    private const string Dibiarkan = "dibiarkan";

    /// <summary>Takes a part as it came back.</summary>
    /// <param name="sidik">Digest of the text here that the user saw.</param>
    /// <param name="angka">Figures that are bound to nothing, in order.</param>
    /// <param name="ikat">What each of them is to be bound to; empty: nothing.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IActionResult> OnPostAmbilAsync(string? sidik, IReadOnlyList<string>? angka, IReadOnlyList<string>? ikat, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Hal is not { } hal)
        {
            return NotFound();
        }

        if (!Menulis || sidik != PenulisSalinan.Sidik(hal.Kini))
        {
            return Kabar(new HasilTindakan(false, "Naskahnya di sini baru saja diubah orang lain, jadi belum diambil. Baca ketiganya, lalu putuskan lagi."), Ke(hal.Tempat.Kunci));
        }

        var teks = hal.Hasil;
        foreach (var (lepas, token) in (angka ?? []).Zip(ikat ?? []).Where(p => p.Second is { Length: > 0 }))
        {
            // only what was offered, and only where it stands once
            var calon = hal.Lepas.FirstOrDefault(l => l.Teks == lepas && l.Calon.Contains(token));
            var di = calon is null ? -1 : teks.IndexOf(lepas, StringComparison.Ordinal);
            teks = di < 0 ? teks : string.Concat(teks.AsSpan(0, di), token, teks.AsSpan(di + lepas.Length));
        }

        return await SimpanAsync([(hal.Tempat, teks, hal.Tempat.Kunci, hal.Token)], hal.Sebutan, batal) is { } gagal ? Kabar(gagal, Ke(hal.Tempat.Kunci))
            : Kabar(new HasilTindakan(true, $"{hal.Sebutan} diambil dari {Kepala?.Nama}."), Ke());
    }

    /// <summary>Takes all parts that were not changed here meanwhile.</summary>
    public async Task<IActionResult> OnPostSemuaAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Kepala is null || !Menulis)
        {
            return NotFound();
        }

        var semua = Belum.Where(b => b.Keadaan == KeadaanBalik.Berubah).Select(b => (b.Tempat, b.Hasil, b.Tempat.Kunci, b.Token)).ToList();
        return semua.Count == 0 ? Kabar(new HasilTindakan(false, "Tidak ada bagian yang dapat diambil tanpa dibaca. Buka satu per satu."), Ke())
            : await SimpanAsync(semua, $"{semua.Count} bagian", batal) is { } gagal ? Kabar(gagal, Ke())
            : Kabar(new HasilTindakan(true, $"{semua.Count} bagian diambil dari {Kepala.Nama}."), Ke());
    }

    /// <summary>Leaves a part, addition or comment as it is here.</summary>
    public async Task<IActionResult> OnPostBiarkanAsync(string? apa, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Kepala is null || !Dikenal(apa ?? ""))
        {
            return NotFound();
        }

        await PutuskanAsync([apa ?? ""], Dibiarkan, batal);
        return Kabar(new HasilTindakan(true, "Dibiarkan seperti yang di sini."), Ke());
    }

    /// <summary>Puts an addition at the end of a part.</summary>
    public async Task<IActionResult> OnPostTambahAsync(string? apa, string? ke, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Bahan is not { } bahan || !Menulis || Tambahan.FirstOrDefault(t => $"tambahan/{PenulisSalinan.Sidik(t.Teks)}" == apa) is not { } t)
        {
            return NotFound();
        }

        if (SebutanBagian.Cari(bahan.DaftarTempat, ke) is not { } tempat)
        {
            return Kabar(new HasilTindakan(false, "Pilih bagian yang menerima tulisan itu."), Ke());
        }

        var kini = new NaskahPolos(bahan, tempat.Bagian, NarasiLaporan.Isi(Isi, tempat)).Teks;
        var teks = t.BerupaJudul ? "##### " + t.Teks : t.Teks;
        return await SimpanAsync([(tempat, kini.Length > 0 ? $"{kini}\n\n{teks}" : teks, apa ?? "", t.Token)], "tambahan", batal) is { } gagal ? Kabar(gagal, Ke())
            : Kabar(new HasilTindakan(true, "Tulisan itu ditambahkan di akhir bagiannya."), Ke());
    }

    /// <summary>Makes a comment of the file one of the part.</summary>
    public async Task<IActionResult> OnPostKomentarAsync(string? id, string? ke, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Versi is not { } versi || Bahan is not { } bahan || Komentar(null).FirstOrDefault(k => k.Id == id) is not { } k)
        {
            return NotFound();
        }

        var bagian = bahan.DaftarTempat.FirstOrDefault(t => t.Kunci == k.Bagian) ?? SebutanBagian.Cari(bahan.DaftarTempat, ke);
        if (bagian is null)
        {
            return Kabar(new HasilTindakan(false, "Pilih bagian yang dibicarakan komentar itu."), Ke());
        }

        var hasil = await penulisan.KatakanAsync(Konteks.Pelaku, versi.Kunci,
            new KomentarBaru(bagian.Kunci, $"{(k.Oleh.Length > 0 ? k.Oleh : "Seseorang")} menulis di Word: {k.Isi}", k.Kutipan), batal);
        if (hasil.Berhasil)
        {
            await PutuskanAsync([$"komentar/{k.Id}"], Diambil, batal);
        }

        return Kabar(hasil, Ke());
    }

    /// <summary>Forgets the file.</summary>
    public async Task<IActionResult> OnPostBuangAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Kepala is null || Kiriman is not { } id)
        {
            return NotFound();
        }

        await kiriman.BuangAsync(Konteks.Pemda, id, batal);
        Kiriman = "";
        return Kabar(new HasilTindakan(true, "Kiriman itu dibuang. Yang sudah diambil tetap ada di ruang tulis."), Ke());
    }

    private bool Dikenal(string apa) => Belum.Any(b => b.Tempat.Kunci == apa) || Komentar(null).Any(k => $"komentar/{k.Id}" == apa)
        || Tambahan.Any(t => $"tambahan/{PenulisSalinan.Sidik(t.Teks)}" == apa);

    private async Task PutuskanAsync(IEnumerable<string> apa, string putusan, CancellationToken batal)
    {
        var semua = new Dictionary<string, string>(Kepala?.Putusan ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (var a in apa)
        {
            semua[a] = putusan;
        }

        if (Kepala is { } k)
        {
            await kiriman.UbahAsync(Konteks.Pemda, Kiriman ?? "", Konteks.Pelaku.Id, Pd, k with { Putusan = semua }, batal);
        }
    }

    // null: saved and decided
    private async Task<HasilTindakan?> SimpanAsync(IReadOnlyList<(TempatNarasi Tempat, string Teks, string Apa, IReadOnlyList<TokenTulis> Token)> daftar, string sebutan, CancellationToken batal)
    {
        if (Versi is not { } versi || Bahan is not { } bahan)
        {
            return new HasilTindakan(false, "Laporannya belum dapat disusun. Perbaiki dahulu isian yang belum terbaca.");
        }

        var jadi = new List<(TempatNarasi Tempat, string Markdown)>();
        foreach (var (tempat, teks, _, token) in daftar)
        {
            var naskah = new NaskahPolos(bahan, tempat.Bagian, NarasiLaporan.Isi(Isi, tempat));
            naskah.Kenali(token);
            if (!naskah.Markdown(teks).Coba(out var markdown, out var salah))
            {
                return new HasilTindakan(false, $"{string.Join(' ', salah.Select(s => s.Pesan).Distinct())} Buka bagiannya di ruang tulis, lalu salin kalimatnya dari sini.");
            }

            if (NarasiLaporan.Tolakan(Isi, tempat, markdown) is { } tolakan)
            {
                return new HasilTindakan(false, $"{SebutanBagian.Untuk(tempat.Kunci)}: {tolakan}");
            }

            jadi.Add((tempat, markdown));
        }

        var hasil = await penyimpan.SimpanAsync(Konteks.Pelaku, versi.Kunci, versi.Sidik,
            new Suntingan(b => jadi.Aggregate(b, (x, j) => NarasiLaporan.Dengan(x, j.Tempat, j.Markdown))), null, $"Diambil dari Word: {sebutan}", batal);
        if (hasil is HasilPenyimpanan.Tersimpan)
        {
            await PutuskanAsync(daftar.Select(d => d.Apa), Diambil, batal);
            return null;
        }

        return new HasilTindakan(false, hasil is HasilPenyimpanan.Ditolak d ? d.Pesan : "Naskahnya baru saja diubah orang lain. Baca yang sekarang, lalu ulangi.");
    }

    private LocalRedirectResult Kabar(HasilTindakan hasil, string ke)
    {
        this.Pesan(hasil.Pesan, hasil.Berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(ke);
    }
}
