using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>The writing room: the outline of a report, one part of it to write, and what others say of it.</summary>
[RequestFormLimits(ValueLengthLimit = PanjangNaskah * 4)]
public partial class IndexModel(
    KonteksPd konteks, KonteksTulis ruang, KesiapanLaporan kesiapan, PenyimpanDokumen penyimpan, IDrafIsian draf, WaktuSetempat waktu)
    : HalamanTulis(konteks, ruang, penyimpan)
{
    private const int PanjangNaskah = 200_000;
    private static readonly JsonSerializerOptions Pilihan = new(JsonSerializerDefaults.Web);

    /// <summary>The text as typed.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    /// <summary>What was opened, what to do, a clash, what was typed and not saved.</summary>
    [BindProperty]
    public SesiSunting Sesi { get; set; } = new();

    /// <summary>The text in the field.</summary>
    public string Teks { get; private set; } = "";

    /// <summary>The part on the three sides of a clash.</summary>
    public NaskahBentrok NaskahBentrok => Sesi.Bentrokan is { } b && Keadaan?.Bahan is { } bahan && Butir is { } butir
        ? NaskahBentrok.Dari(b, butir.Tempat, isi => new NaskahPolos(bahan, butir.Tempat.Bagian, isi).Teks) : new(null, "", "");

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Whether the user judges parts.</summary>
    public bool Menilai => Keadaan is { Draf: true } && Boleh(Hak.Atas<TimModel>(nameof(TimModel.OnPostNilaiAsync)), JenisLaporan);

    /// <summary>Whether the user gives parts to members.</summary>
    public bool Membagi => Keadaan is { Draf: true } && Boleh(Hak.Atas<TimModel>(nameof(TimModel.OnPostBagikanAsync)), JenisLaporan);

    /// <summary>Whether the user says things of parts.</summary>
    public bool Berkomentar => Boleh(Hak.Atas<TimModel>(nameof(TimModel.OnPostKomentarAsync)), JenisLaporan);

    /// <summary>What was said of the part that is open, each with its answers.</summary>
    public IEnumerable<(KomentarTersimpan Komentar, IReadOnlyList<KomentarTersimpan> Balasan)> Komentar => (Keadaan?.Komentar ?? [])
        .Where(k => k.Bagian == Bagian && k.Induk.Length == 0)
        .Select(k => (k, (IReadOnlyList<KomentarTersimpan>)[.. (Keadaan?.Komentar ?? []).Where(b => b.Induk == k.Id)]));

    /// <summary>Sentences that the section makes of data by itself, as text to take over.</summary>
    public string Buatan { get; private set; } = "";

    /// <summary>What units said in the quarters that belongs here.</summary>
    public IReadOnlyList<KataTriwulan> Usulan { get; private set; } = [];

    /// <summary>What keeps the report from being signed, as far as it is written here.</summary>
    public IReadOnlyList<HalKesiapan> BelumSiap => Keadaan is { Draf: true } k ? kesiapan.Naskah(Pd, Periode, k) : [];

    /// <summary>Pictures that can be placed, each with what stands for it in the text.</summary>
    public IReadOnlyList<(string Judul, string Token)> DaftarGambar => Keadaan is { } k ? [.. Gambar(k).Select(g => (g.Judul, g.Token.Token))] : [];

    /// <summary>Data for the editor.</summary>
    public string Bahan { get; private set; } = "{}";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (string.IsNullOrEmpty(Bagian) && Kerangka.SelectMany(s => s.Butir).FirstOrDefault(b => b.Perlu && b.Keadaan is KeadaanBagian.Kosong or KeadaanBagian.Dikembalikan)
            is { } pertama)
        {
            return LocalRedirect(Ke(pertama.Tempat.Kunci));
        }

        if (string.IsNullOrEmpty(Bagian) && Kerangka.Count > 0)
        {
            return LocalRedirect(Ke(Kerangka.SelectMany(s => s.Butir).FirstOrDefault()?.Tempat.Kunci ?? $"{Otomatis}/{Kerangka[0].Kunci}"));
        }

        Teks = Naskah?.Teks ?? "";
        Sesi.Buka(Keadaan?.Versi.Sidik);
        if (Menulis && Butir is not null && (Sesi.Draf = await draf.CariAsync(Kunci, batal)) is { } d)
        {
            // typed and not saved: it is there again, for whoever writes on would otherwise write over it
            (Teks, Sesi.Belum) = (d.DaftarIsian.GetValueOrDefault(nameof(Isi)) is [var t, ..] ? t ?? "" : Teks, true);
            Sesi.Buka(Keadaan?.Versi.Sidik, d);
        }

        return Lengkap();
    }

    /// <summary>Saves the part.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Bahan: not null } k || Butir is not { } butir)
        {
            return NotFound();
        }

        if (!k.Draf)
        {
            ModelState.AddModelError("", "Laporan ini sudah ditetapkan, jadi naskahnya beku. Untuk mengubahnya, buka perubahan di halaman dokumennya.");
            return await UlangiAsync(batal);
        }

        var hasil = (Isi ?? "").Length > PanjangNaskah ? null : Naskah?.Markdown(Isi ?? "");
        if (hasil is null || !hasil.Coba(out var markdown))
        {
            ModelState.AddModelError(nameof(Isi), hasil is null ? $"Satu bagian paling panjang {PanjangNaskah:N0} tanda. Bagi menjadi beberapa bagian."
                : string.Join(' ', hasil.DaftarKesalahan.Select(s => $"{s.Pesan} {s.Saran}").Distinct()));
            return await UlangiAsync(batal);
        }

        if (NarasiLaporan.Tolakan(k.Isi, butir.Tempat, markdown) is { } tolakan)
        {
            ModelState.AddModelError(nameof(Isi), tolakan);
            return await UlangiAsync(batal);
        }

        // other parts are others': only the same part, changed meanwhile, is a clash
        var dibuka = await Penyimpan.DasarAsync(k.Versi, k.Isi, Sesi.Dasar, batal);
        var dasar = dibuka is not null && NarasiLaporan.Isi(dibuka, butir.Tempat) == NarasiLaporan.Isi(k.Isi, butir.Tempat) ? k.Versi.Sidik : Sesi.Dasar;
        var suntingan = new Suntingan(b => NarasiLaporan.Dengan(b, butir.Tempat, markdown));
        switch (await Penyimpan.SimpanAsync(Konteks.Pelaku, k.Versi.Kunci, dasar, suntingan,
            Sesi.Pilihan(Request.Form, NarasiLaporan.Jalur(butir.Tempat)), $"Menulis {Simpul?.Sebutan}, {butir.Judul}", batal))
        {
            case HasilPenyimpanan.Tersimpan t:
                await draf.BuangAsync(Kunci, batal);
                this.Pesan($"{butir.Judul} tersimpan." + (t.DigabungDengan is null || t.DigabungDengan == Konteks.Pelaku.Nama ? "" : $" Perubahan {t.DigabungDengan} yang disimpan lebih dahulu ikut di dalamnya."));
                return LocalRedirect(Kunci);
            case HasilPenyimpanan.Bentrokan b:
                Sesi.Bentrokan = b.Isi;
                break;
            case HasilPenyimpanan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                break;
        }

        return await UlangiAsync(batal);
    }

    private async Task<PageResult> UlangiAsync(CancellationToken batal)
    {
        (Teks, Sesi.Belum) = (Isi ?? "", true);
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        return Lengkap();
    }

    private PageResult Lengkap()
    {
        if (Keadaan is { Bahan: { } bahan } k && Simpul is { } s && Naskah is { } n)
        {
            var sendiri = Butir?.Tempat.Bagian == TempatNarasi.Sendiri && s.Sendiri;
            // only read here: what it is bound to need not go to the editor
            Buatan = sendiri ? "" : new NaskahPolos(bahan, Butir?.Tempat.Bagian ?? "", "").Salinan(BlokSimpul(bahan.Naskah, s.Judul.Id), denganTempatan: false)
                .Replace("\\", "", StringComparison.Ordinal);
            Usulan = Butir is { } b ? KataTriwulan.Dari(bahan.Data, bahan.Akar, b.Tempat.Bagian) : [];
            Bahan = JsonSerializer.Serialize(
                new
                {
                    alamat = new { cari = Lakukan("Angka") + "&kata=", periksa = Lakukan("Periksa") },
                    boleh = Menulis,
                    token = n.Token.ToDictionary(t => t.Key, t => (object)Tulisan(t.Value)),
                    gambar = Gambar(k).Select(g => new { token = g.Token.Token, url = AlamatGambar(g.Token.Gambar), judul = g.Judul }),
                    blok = (sendiri ? Tempatan() : []).Select(t => new { token = t.Token, judul = t.Token.Trim('⟦', '⟧'), jenis = t.Token[1..t.Token.IndexOf(':', StringComparison.Ordinal)] }),
                    komentar = Komentar.Where(x => x.Komentar is { Keadaan: KomentarTersimpan.Terbuka, Kutipan.Length: > 0 })
                        .Select(x => new { id = x.Komentar.Id, kutipan = x.Komentar.Kutipan }),
                },
                Pilihan);
        }

        return Page();
    }

    private object Tulisan(TokenTulis t) => new
    {
        jenis = t.Jenis,
        asal = t.Asal,
        bentuk = t.Bentuk.Select(b => new { token = b.Token, sebut = b.Sebutan }),
        gambar = t.Gambar.Length > 0 ? AlamatGambar(t.Gambar) : null,
    };

    private string AlamatGambar(string jalur) => $"{Lakukan("Gambar")}&jalur={Uri.EscapeDataString(jalur)}";
}
