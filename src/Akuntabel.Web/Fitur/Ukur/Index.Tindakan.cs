using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Isian;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Ukur;

/// <summary>What is done with a quarter: shown, computed while one types, saved, handed over.</summary>
public partial class IndexModel
{
    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (Keadaan.Versi is not { } versi)
        {
            return Page();
        }

        Draf = Sunting ? await draf.CariAsync(Kunci, batal) : null;
        Dasar = versi.Sidik;
        var (isi, galat) = (Keadaan.Isi, (IReadOnlyDictionary<string, string>)new Dictionary<string, string>());
        if (pulihkan && Draf is { } d)
        {
            Dasar = d.DaftarIsian.GetValueOrDefault(nameof(Dasar)) is [var s, ..] ? s : versi.Sidik;
            (isi, galat) = Kiriman(d.DaftarIsian.Select(f => KeyValuePair.Create(f.Key, string.Join('\n', f.Value))))
                .Terapkan(await penyimpan.DasarAsync(versi, Keadaan.Isi, Dasar, batal) ?? Keadaan.Isi, Keadaan.Semua);
            (Draf, Belum) = (null, true);
        }

        await TampilkanAsync(isi, galat, true, batal);
        return Page();
    }

    /// <summary>What would be computed of what is typed; nothing is saved.</summary>
    public async Task<IActionResult> OnPostHitungAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan.Versi is not { } versi)
        {
            return NotFound();
        }

        var dasar = await penyimpan.DasarAsync(versi, Keadaan.Isi, Dasar, batal) ?? Keadaan.Isi;
        var (isi, galat) = Kiriman(Isian()).Terapkan(dasar, Keadaan.Semua);
        await TampilkanAsync(isi, galat, false, batal);
        return Partial("_Hidup", this);
    }

    /// <summary>Saves, and hands over what is asked to.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan.Versi is not { } versi)
        {
            return NotFound();
        }

        if (!Sunting)
        {
            ModelState.AddModelError("", $"Belum ada yang disimpan. {Keadaan.Tertutup}");
            await SimpanDrafAsync(batal);
            await TampilkanAsync(Keadaan.Isi, new Dictionary<string, string>(), true, batal);
            return Page();
        }

        var lampiran = await bukti.SimpanAsync(Pd, versi, Keadaan.Isi, (Tahun, Triwulan), Request.Form,
            p => (p.Huruf == TempatUkur.HurufSub ? Keadaan.Lingkup?.MilikSub(p.Kode) : Keadaan.Lingkup?.MilikIndikator(p.Kode)) != false
                && Dikenal(p), batal);
        versi = await IkatAsync(versi, lampiran, batal);
        var dasar = await penyimpan.DasarAsync(versi, Keadaan.Isi, Dasar, batal) ?? Keadaan.Isi;
        var kiriman = Kiriman(Isian());
        var (jadi, galat) = kiriman.Terapkan(dasar, Keadaan.Semua);
        foreach (var (nama, pesan) in galat.Concat(lampiran.Galat))
        {
            ModelState.AddModelError(nama, pesan);
        }

        return ModelState.IsValid ? await SimpanAsync(kiriman, jadi, lampiran.Kabar, batal) : await UlangiAsync(jadi, galat, batal);
    }

    private bool Dikenal(PokokBukti p) => PembagianUnit.Baca(Keadaan.Semua) is var bagian
        && (p.Huruf == TempatUkur.HurufSub ? bagian.Sub.Select(s => s.Kode) : bagian.Indikator.Select(i => i.Kode))
            .Contains(p.Kode, StringComparer.OrdinalIgnoreCase);

    // evidence is bound to what is stored now, whatever becomes of the figures: neither one that cannot be read nor a clash loses it
    private async Task<VersiDokumen> IkatAsync(VersiDokumen versi, HasilBukti lampiran, CancellationToken batal)
    {
        if (lampiran.Isian.Count == 0)
        {
            return versi;
        }

        var terikat = Kiriman(lampiran.Isian);
        switch (await penyimpan.SimpanAsync(Konteks.Pelaku, versi.Kunci, versi.Sidik,
            new Suntingan(b => terikat.Terapkan(b, Keadaan.Semua).Berkas), null, "", batal))
        {
            case HasilPenyimpanan.Tersimpan t:
                Dasar = Dasar == versi.Sidik ? t.Versi.Sidik : Dasar;
                ModelState.Remove(nameof(Dasar));
                _ = await BukaAsync(batal);
                return Keadaan.Versi ?? t.Versi;
            case HasilPenyimpanan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                break;
            default:
                ModelState.AddModelError("", "Bukti belum terikat: orang lain menyimpan pada saat yang sama. Simpan sekali lagi.");
                break;
        }

        return versi;
    }

    private async Task<IActionResult> SimpanAsync(KirimanUkur kiriman, KumpulanBerkas jadi, string kabar, CancellationToken batal)
    {
        var versi = Keadaan.Versi ?? throw new InvalidOperationException();
        var hasil = await penyimpan.SimpanAsync(Konteks.Pelaku, versi.Kunci, Dasar,
            new Suntingan(b => kiriman.Terapkan(b, Keadaan.Semua).Berkas), PilihanBentrok.Dari(Request.Form, Aksi, Lain, ""), "", batal);
        switch (hasil)
        {
            case HasilPenyimpanan.Tersimpan t:
                await draf.BuangAsync(Kunci, batal);
                return Aksi == "serahkan" ? await SerahkanAsync(kabar, batal)
                    : Selesai((Pakai is null ? "Isian tersimpan." : "Angka register dipakai, dan isian lain tersimpan.") + kabar + (t.DigabungDengan is null ? ""
                        : $" Perubahan {t.DigabungDengan} yang disimpan lebih dahulu ikut di dalamnya."));
            case HasilPenyimpanan.Bentrokan b:
                Bentrokan = b.Isi;
                break;
            case HasilPenyimpanan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                break;
        }

        return await UlangiAsync(jadi, new Dictionary<string, string>(), batal);
    }

    // what was saved is what is handed over
    private async Task<IActionResult> SerahkanAsync(string kabar, CancellationToken batal)
    {
        _ = await BukaAsync(batal);
        if (Tugas is not { } t)
        {
            return Selesai("Isian tersimpan." + kabar + " Tidak ada yang menunggu diserahkan di sini.");
        }

        // the page compares with earlier years too, which the procedure does not read
        await TampilkanAsync(Keadaan.Isi, new Dictionary<string, string>(), true, batal);
        Tertahan = SebabAngka.Berarti(Catatan) ? [] : [.. PenyerahTugas.Kurang(Keadaan.Alur, t)
            .Concat(PenyerahTugas.Janggal(Keadaan.Alur, t)).Concat(Kartu.Where(k => k.Boleh && k.Baris.Ditanya).Select(k =>
                new HalTriwulan($"{k.Baris.Indikator.Uraian}: {k.Baris.Janggal}", TempatUkur.Indikator(k.Kode))))
            .DistinctBy(h => h.Tempat)];
        if (Tertahan.Count > 0 || PenyerahTugas.Halangan(Keadaan.Alur, t, Catatan) is not null)
        {
            return TersimpanSaja();
        }

        var hasil = await penyerah.SelesaikanAsync(Pd, Keadaan.Alur, new TugasDituju(t.Langkah, t.Unit, t.Putaran), Catatan, null, batal);
        if (hasil is HasilGerak.Ditolak d)
        {
            ModelState.AddModelError("", d.Pesan);
            return TersimpanSaja();
        }

        return Selesai($"{Periode} diserahkan{(t.Unit.Length > 0 ? $" atas nama {Keadaan.Alur.Nama(t.Unit)}" : "")}.{kabar}");
    }

    private PageResult TersimpanSaja()
    {
        Dasar = Keadaan.Versi?.Sidik;
        ModelState.Remove(nameof(Dasar));
        return Page();
    }

    // not saved: the words stay here, and on the server too should this page be closed
    private async Task<IActionResult> UlangiAsync(KumpulanBerkas jadi, IReadOnlyDictionary<string, string> galat, CancellationToken batal)
    {
        await SimpanDrafAsync(batal);
        Belum = true;
        if (galat.Count > 0)
        {
            ModelState.AddModelError("", "Belum ada angka yang disimpan; isian yang lain tetap di bawah. Betulkan yang disebut, lalu simpan lagi.");
        }

        await TampilkanAsync(jadi, galat, true, batal);
        return Page();
    }

    private Task<HasilDraf> SimpanDrafAsync(CancellationToken batal) => draf.SimpanAsync(Kunci, Request.Form, batal);

    private LocalRedirectResult Selesai(string kabar)
    {
        this.Pesan(kabar);
        return LocalRedirect(Kunci);
    }

    private IEnumerable<KeyValuePair<string, string>> Isian() => Request.Form
        .Where(f => !f.Key.EndsWith(":bukti", StringComparison.Ordinal)).Select(f => KeyValuePair.Create(f.Key, Dipakai(f.Key) ?? f.Value.LastOrDefault() ?? ""));

    // the figure of a register in place of what was typed, where that was pressed
    private string? Dipakai(string nama) => Pakai?.Split(' ', 2) is [var id, var bidang] && bidang == nama
        && Keadaan.Alur.Register.FirstOrDefault(r => r.Id == id) is { Isian.Length: > 0 } r ? r.Isian : null;

    /// <summary>What was typed in a field that could not be read, else what stands there.</summary>
    /// <param name="nama">The field.</param>
    /// <param name="isi">What stands there.</param>
    public string Ketikan(string nama, string isi) => Galat.ContainsKey(nama) && Request.HasFormContentType
        && Request.Form.TryGetValue(nama, out var teks) ? teks.ToString() : isi;
}
