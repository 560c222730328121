using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>The form of what a register holds: a new one, or another version of one that is kept.</summary>
public abstract class HalamanDefinisi(
    KonteksPd konteks, KonteksRegister register, DefinisiRegisterStore store, RegisterStore baris, IngatanDefinisi ingatan, IDrafIsian draf, WaktuSetempat waktu)
    : HalamanRegister(konteks, register)
{
    /// <summary>Definitions of the office.</summary>
    protected DefinisiRegisterStore Tersimpan => store;

    private static readonly DefinisiRegister Kosong = new("", "", "", []);

    /// <summary>What the form holds.</summary>
    public IsianDefinisi Isian { get; private set; } = IsianDefinisi.Baru();

    /// <summary>Whether it is a register that is not there yet.</summary>
    public bool BelumAda => Kode.Length == 0;

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>How what another saved meanwhile differs from what was typed.</summary>
    public IReadOnlyList<string>? Lain { get; private set; }

    /// <summary>Who saved it.</summary>
    public string LainOleh { get; private set; } = "";

    /// <summary>Fields that rows hold and the new version does not know or takes otherwise: how many rows.</summary>
    public IReadOnlyList<(BidangRegister Bidang, int Banyak)> Terlepas { get; private set; } = [];

    /// <summary>Versions, newest first, with how each differs from the one before.</summary>
    public IReadOnlyList<(DefinisiTersimpan Versi, IReadOnlyList<string> Beda)> Versi { get; private set; } = [];

    /// <summary>How the one of the law that comes with the product differs; <c>null</c>: there is none, or it does not.</summary>
    public IReadOnlyList<string>? BedaBawaan { get; private set; }

    /// <summary>What the page opens at: <c>bidang.3</c>.</summary>
    public string Sorot { get; private set; } = "";

    /// <summary>Whether it was just changed by a button of the form, and is saved nowhere.</summary>
    public bool BelumTersimpan { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Address of the form: key of its draft.</summary>
    public string KunciForm => BelumAda ? Alamat.Register.DefinisiBaru(Pd) : Alamat.Register.Definisi(Pd, Kode);

    /// <summary>Shows it; with <paramref name="pulihkan"/> as it was last typed, with <paramref name="bawaan"/> as the product has it.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, bool bawaan, CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        Draf = await draf.CariAsync(KunciForm, batal);
        if (!BelumAda)
        {
            Isian = PembacaIsianDefinisi.Dari(bawaan && RegisterBawaan.Cari(Kode) is { } b ? b : Definisi);
            (Isian.Umum["versi"], BelumTersimpan) = ($"{Dikenal.Tersimpan.Versi}", bawaan);
        }

        if (pulihkan && Draf is { } d)
        {
            Isian = IsianDefinisi.Baca(new FormCollection(d.DaftarIsian.ToDictionary(f => f.Key, f => new StringValues(f.Value))));
            (Draf, BelumTersimpan) = (null, true);
        }

        return Page();
    }

    /// <summary>Saves it, or does what a button of the form asks.</summary>
    public async Task<IActionResult> OnPostAsync(string? aksi, CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        Isian = IsianDefinisi.Baca(Request.Form);
        if (!string.IsNullOrEmpty(aksi))
        {
            Sorot = Isian.Lakukan(aksi) ?? "";
            BelumTersimpan = true;
            return Page();
        }

        if (await SimpanAsync(batal) is { } selesai)
        {
            return selesai;
        }

        BelumTersimpan = true;
        await draf.SimpanAsync(KunciForm, Request.Form, batal);
        return Page();
    }

    /// <summary>Reads what is kept of it; <c>false</c>: there is none that the user may see.</summary>
    protected async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (BelumAda)
        {
            if (!await KenalAsync(batal))
            {
                return false;
            }

            ViewData["Judul"] = "Buat register";
            ViewData["Menu"] = Alamat.Register.Daftar(Pd);
            ViewData["Remah"] = new[] { new Tautan("Register", Alamat.Register.Daftar(Pd)), new Tautan("Buat register") };
            return true;
        }

        if (!await BukaAsync(batal))
        {
            return false;
        }

        Bernama("Ubah register");
        var semua = await store.VersiAsync(Kunci, batal);
        var dibaca = semua.Select(v => (Versi: v, Isi: ingatan.Baca(v.Isi))).ToList();
        Versi = [.. dibaca.Select((v, i) => (v.Versi, i + 1 < dibaca.Count && v.Isi is { } baru && dibaca[i + 1].Isi is { } lama
            ? KataDefinisi.Beda(lama, baru) : (IReadOnlyList<string>)[]))];
        BedaBawaan = RegisterBawaan.Cari(Kode) is { } b && KataDefinisi.Beda(Definisi, b) is { Count: > 0 } beda ? beda : null;
        return true;
    }

    private async Task<IActionResult?> SimpanAsync(CancellationToken batal)
    {
        var semula = BelumAda ? Kosong : Definisi;
        var kode = BelumAda ? await KodeBaruAsync(batal) : Kode;
        var penyusun = new PembacaIsianDefinisi(Isian, semula);
        var baru = penyusun.Susun(kode);
        foreach (var (tempat, pesan) in penyusun.Galat)
        {
            ModelState.AddModelError(tempat, pesan);
        }

        Periksa(baru);
        if (!BelumAda && await Register.KeberatanSegelAsync(Pd, Dikenal, baru, batal) is { } segel)
        {
            ModelState.AddModelError("umum.rahasia", segel);
        }

        var alasan = Isian.Umum["alasan"];
        if (TeksAman.Alasan(alasan, wajib: !BelumAda) is { } keberatan)
        {
            ModelState.AddModelError("umum.alasan", keberatan);
        }

        // what could not be read back would be a register that nobody can open
        var teks = ModelState.IsValid ? TulisanDefinisi.Tulis(baru) : "";
        if (ModelState.IsValid && !TulisanDefinisi.Baca(teks, "register").Coba(out _))
        {
            ModelState.AddModelError("umum.nama", "Ada isian yang tidak dapat disimpan. Ketik ulang nama-nama yang disalin dari tempat lain, lalu simpan lagi.");
        }

        if (!ModelState.IsValid)
        {
            BukaYangGalat();
            return null;
        }

        if (!BelumAda && !Isian.Umum.Ya("lepas") && (Terlepas = await TerlepasAsync(semula, baru, batal)).Count > 0)
        {
            return null;
        }

        switch (await store.SimpanAsync(Konteks.Pelaku, Register.Kunci(Pd, kode), Isian.Versi, baru.Nama, teks, alasan, batal))
        {
            case HasilDefinisi.Tersimpan:
                return await SelesaiAsync(semula, baru, batal);
            case HasilDefinisi.Bentrok b:
                Isian.Umum["versi"] = $"{b.Kini.Versi}";
                (Lain, LainOleh) = (ingatan.Baca(b.Kini.Isi) is { } kini ? KataDefinisi.Beda(kini, baru) : [], b.Kini.OlehNama);
                return null;
            case HasilDefinisi.Ditolak d:
                ModelState.AddModelError("umum.nama", d.Pesan);
                return null;
            default:
                return null;
        }
    }

    private async Task<IActionResult> SelesaiAsync(DefinisiRegister semula, DefinisiRegister baru, CancellationToken batal)
    {
        await draf.BuangAsync(KunciForm, batal);
        if (BelumAda)
        {
            this.Pesan($"Register {baru.Nama} dibuat. Tambahkan {baru.Sebutan} pertama, atau impor lembar yang sudah ada.");
            return LocalRedirect(Alamat.Register.Satu(Pd, baru.Kode));
        }

        // deadlines, sameness, seals and words follow the definition
        var dihitung = KataDefinisi.Beda(semula, baru).Count == 0
            || await baris.HitungTempoUlangAsync(Konteks.Pelaku, Kunci, baru, await Register.TempoAsync(baru, batal), batal) is not null;
        this.Pesan(dihitung ? "Perubahan register tersimpan." : "Perubahan register tersimpan, tetapi kunci instalasi tidak ada di server ini: barisnya belum disesuaikan. "
            + "Minta pengelola server mengembalikan kuncinya, lalu simpan lagi.", dihitung ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(Alamat.Register.Satu(Pd, Kode));
    }

    private async Task<string> KodeBaruAsync(CancellationToken batal)
    {
        var milik = (await store.DaftarAsync(Konteks.Pemda, Pd, batal)).Select(d => d.Kode);
        return IsianDefinisi.Unik(Isian.Umum["nama"], "register", [.. milik, .. RegisterBawaan.Semua.Select(b => b.Kode)]);
    }

    // the checker names places as people do; the form has them by number
    private void Periksa(DefinisiRegister baru)
    {
        foreach (var (kelompok, kolom) in IsianDefinisi.Kelompok.Select(k => (k, k == "tabel" ? "judul" : "nama")))
        {
            foreach (var (i, b) in Isian[kelompok].Index().Where(b => !b.Item.Kosong && b.Item[kolom].Length == 0))
            {
                ModelState.AddModelError($"{kelompok}.{i}.{kolom}", "Beri nama, atau hapus.");
            }
        }

        foreach (var g in PemeriksaDefinisi.Periksa(baru))
        {
            var tempat = g.Tempat switch
            {
                "Nama" => "umum.nama", "Sebutan" => "umum.sebutan", "Penanda kesamaan" => "umum.kunci", "Yang boleh" => "umum.tulis", "Retensi" => "umum.retensi-tahun",
                _ => IsianDefinisi.Kelompok.Select(k => Letak(k, g.Tempat)).FirstOrDefault(l => l is not null) ?? "",
            };
            ModelState.AddModelError(tempat, tempat.Length > 0 && g.Tempat.Contains(' ', StringComparison.Ordinal) ? g.Pesan : $"{g.Tempat}: {g.Pesan}");
        }
    }

    private string? Letak(string kelompok, string tempat)
    {
        var awalan = KataDefinisi.SebutKelompok(kelompok) + " ";
        var kolom = kelompok == "tabel" ? "judul" : "nama";
        var i = tempat.StartsWith(awalan, StringComparison.Ordinal) ? Isian[kelompok].FindIndex(b => b[kolom] == tempat[awalan.Length..]) : -1;
        return i < 0 ? null : $"{kelompok}.{i}.{kolom}";
    }

    private void BukaYangGalat()
    {
        foreach (var bagian in ModelState.Where(m => m.Value?.Errors.Count > 0).Select(m => m.Key.Split('.')).Where(b => b.Length == 3))
        {
            if (int.TryParse(bagian[1], out var i) && i < Isian[bagian[0]].Count)
            {
                Isian[bagian[0]][i].Buka = true;
            }
        }
    }

    private async Task<IReadOnlyList<(BidangRegister, int)>> TerlepasAsync(DefinisiRegister lama, DefinisiRegister baru, CancellationToken batal)
    {
        var lepas = lama.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung && baru.Cari(b.Kode)?.Jenis != b.Jenis).ToList();
        if (lepas.Count == 0)
        {
            return [];
        }

        var banyak = lepas.ToDictionary(b => b.Kode, _ => 0, StringComparer.Ordinal);
        await foreach (var r in baris.AlirkanAsync(Kunci, lama, buka: lepas.Exists(b => b.Tersegel), batal))
        {
            foreach (var b in lepas.Where(b => r[b.Kode].Length > 0))
            {
                banyak[b.Kode]++;
            }
        }

        return [.. lepas.Where(b => banyak[b.Kode] > 0).Select(b => (b, banyak[b.Kode]))];
    }
}
