using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>One row of a register: its fields, its state, what is due, its evidence and its history; or a new one.</summary>
public class BarisModel(
    KonteksPd konteks, KonteksRegister register, RegisterStore store, Pengakses pengakses, IDrafIsian draf, WaktuSetempat waktu,
    LampiranStore lampiran, RiwayatStore riwayat)
    : HalamanRegister(konteks, register)
{
    private const string Awalan = "isi.";

    private const string Baru = "baru";
    private const int RiwayatTerbanyak = 50;

    private static readonly BarisTersimpan Kosong = new(new BarisRegister("", new Dictionary<string, string>(), "", null, default), [], 0);

    private static readonly IReadOnlyList<string> NamaKabupaten = [.. Akuntabel.Dokumen.Register.DaftarWilayah.Kabupaten.Select(w => w.Nama)];

    private BarisTersimpan? _baris;

    private PenghitungTempo? _tempo;

    /// <summary>A field's name in the form; what is personal is in no draft, and so is called otherwise.</summary>
    public static string Nama(BidangRegister b) => b is { Tersegel: true } ? "tersegel." + b.Kode : Awalan + b?.Kode;

    /// <summary>Row of the address.</summary>
    public string Id => RouteData.Values["id"]?.ToString() ?? "";

    /// <summary>Whether it is one to be entered.</summary>
    public bool BelumAda => Id == Baru;

    /// <summary>Revision that the form had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Why something is done.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Day of a move, as typed.</summary>
    [BindProperty]
    public string? Hari { get; set; }

    /// <summary>Whether it is kept although another looks the same.</summary>
    [BindProperty]
    public bool Tetap { get; set; }

    /// <summary>A file of evidence.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The row as kept; an empty one before it is entered.</summary>
    public BarisTersimpan Tersimpan => _baris ?? Kosong;

    /// <summary>What the form shows, by field.</summary>
    public IReadOnlyDictionary<string, string> Isian { get; private set; } = new Dictionary<string, string>();

    /// <summary>Rows that look the same as what was typed.</summary>
    public IReadOnlyList<BarisTersimpan> Serupa { get; private set; } = [];

    /// <summary>What another saved meanwhile; <c>null</c>: nothing.</summary>
    public BarisTersimpan? Lain { get; private set; }

    /// <summary>What is due.</summary>
    public IReadOnlyList<TempoBaris> Tempo { get; private set; } = [];

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<Peristiwa> Riwayat { get; private set; } = [];

    /// <summary>What is attached.</summary>
    public IReadOnlyList<BerkasLampiran> Bukti { get; private set; } = [];

    /// <summary>Sealed fields that were opened by this request.</summary>
    public IReadOnlyDictionary<string, string> Terbuka { get; private set; } = new Dictionary<string, string>();

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Address of the form: key of its draft.</summary>
    public string KunciForm => Alamat.Register.Baris(Pd, Kode, BelumAda ? null : Id);

    /// <summary>Whether the fields can be typed in.</summary>
    public bool Sunting => Hak.Tulis && Dikenal.Tersimpan.Aktif && Tersimpan.Dihapus.Length == 0;

    /// <summary>Moves that the user may make now.</summary>
    public IEnumerable<PerpindahanRegister> Pindah => BelumAda || Tersimpan.Dihapus.Length > 0 ? []
        : Definisi.Perpindahan.Where(p => p.Berlaku(Tersimpan.Baris.Keadaan) && Hak.Boleh(p, pengakses, Pd));

    /// <summary>What the row is called.</summary>
    public string Sebut => BelumAda ? "Tambah " + Definisi.Sebutan : Tersimpan.Baris[Definisi.Bidang[0].Kode];

    /// <summary>Names offered for a field of a place.</summary>
    public IReadOnlyList<string> DaftarWilayah(BidangRegister b) => b?.Jenis == JenisIsian.Kabupaten ? NamaKabupaten : [];

    /// <summary>A computed field with its steps.</summary>
    public Fakta Hitung(BidangRegister b) => new PenghitungBidang(Definisi).Hitung(b, Tersimpan.Baris);

    /// <summary>How a computed field came about, with the decisions behind its figures; why there is none, where there is none.</summary>
    public string Langkah(BidangRegister b)
    {
        var f = Hitung(b);
        var langkah = !f.Besaran.Ada ? f.Kata is null ? f.Besaran.Alasan ?? "" : "" : f.Turunan is Hitungan h ? PencetakEkspresi.DenganAngka(h.Ekspresi) : "";
        return string.Join("; ", new PenghitungBidang(Definisi).Dasar(b, Tersimpan.Baris).Select(d => $"{d.Nama}: {d.Dasar}").Prepend(langkah).Where(x => x.Length > 0));
    }

    /// <summary>The letter for something due.</summary>
    public string Surat(TempoBaris t) => _tempo?.Surat(t, Tersimpan.Baris) ?? "";

    /// <summary>Shows it; with <paramref name="pulihkan"/> as it was last typed.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || (BelumAda && !Sunting))
        {
            return NotFound();
        }

        Draf = Sunting ? await draf.CariAsync(KunciForm, batal) : null;
        (Isian, Revisi) = (Definisi.Bidang.ToDictionary(b => b.Kode, b => NilaiRegister.Isian(b, Tersimpan.Baris[b.Kode])), Tersimpan.Revisi);
        if (pulihkan && Draf is { } d)
        {
            var formulir = new FormCollection(d.DaftarIsian.ToDictionary(f => f.Key, f => new StringValues(f.Value)));
            (Isian, Draf) = (Diketik(formulir), null);
            Revisi = int.TryParse(formulir[nameof(Revisi)].ToString(), out var r) ? r : Revisi;
        }

        return Page();
    }

    /// <summary>Saves the fields.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || !Sunting)
        {
            return NotFound();
        }

        Isian = Diketik(Request.Form);
        if (Periksa() is { } isi && await SimpanAsync(isi, batal) is { } selesai)
        {
            return selesai;
        }

        await draf.SimpanAsync(KunciForm, Request.Form, batal);
        return Page();
    }

    /// <summary>Moves it to another state.</summary>
    public async Task<IActionResult> OnPostPindahAsync(string? pindah, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Pindah.FirstOrDefault(p => p.Kode == pindah) is not { } p)
        {
            return NotFound();
        }

        var hari = string.IsNullOrWhiteSpace(Hari) ? HariIni : Tanggal(nameof(Hari), Hari);
        if (hari is null)
        {
            return await TampilAsync(batal);
        }

        return Jawab(await store.PindahAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), Id, Revisi, p.Kode, hari.Value, Alasan ?? "", batal),
            $"{Sebut}: {Definisi.CariKeadaan(p.Ke)?.Nama}.");
    }

    /// <summary>Takes it out of the lists.</summary>
    public async Task<IActionResult> OnPostHapusAsync(CancellationToken batal) => await MuatAsync(batal) && Sunting
        ? Jawab(await store.HapusAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), Id, Revisi, Alasan ?? "", batal), $"{Sebut} dihapus dari daftar; riwayatnya tetap.")
        : NotFound();

    /// <summary>Puts it back.</summary>
    public async Task<IActionResult> OnPostPulihkanAsync(CancellationToken batal) =>
        await MuatAsync(batal) && Hak.Tulis && Tersimpan.Dihapus.Length > 0
            ? Jawab(await store.PulihkanAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), Id, Revisi, Alasan ?? "", batal), $"{Sebut} kembali dalam daftar.")
            : NotFound();

    /// <summary>Opens a sealed field; that is an event.</summary>
    public async Task<IActionResult> OnPostBukaAsync(string? bidang, CancellationToken batal)
    {
        var keperluan = Request.Form["keperluan-" + bidang].ToString();
        if (!await MuatAsync(batal) || !Hak.Buka || Definisi.Cari(bidang ?? "") is not { Tersegel: true } b)
        {
            return NotFound();
        }

        if (TeksAman.Alasan(keperluan, wajib: true) is { } keberatan)
        {
            ModelState.AddModelError("keperluan-" + b.Kode, keberatan);
        }
        else
        {
            var hasil = await store.BukaAsync(Konteks.Pelaku, Kunci, Definisi, Id, b.Kode, keperluan, batal);
            if (hasil.Nilai is not { } nilai)
            {
                ModelState.AddModelError("keperluan-" + b.Kode, hasil.Pesan);
                return await TampilAsync(batal);
            }

            Terbuka = new Dictionary<string, string> { [b.Kode] = NilaiRegister.Cetak(b, nilai) };
            // what was opened is for this page alone, and its event stands in the history below
            Response.Headers.CacheControl = "no-store";
            Riwayat = await RiwayatAsync(batal);
        }

        return await TampilAsync(batal);
    }

    /// <summary>Attaches evidence.</summary>
    public async Task<IActionResult> OnPostLampirkanAsync(string? keterangan, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || !Sunting || BelumAda)
        {
            return NotFound();
        }

        if (Berkas is null || Berkas.Length > LampiranStore.UkuranTerbesar)
        {
            ModelState.AddModelError(nameof(Berkas), Berkas is null ? "Pilih berkasnya dahulu." : "Berkas lebih dari 25 MB. Kecilkan, atau bagi menjadi beberapa.");
            return await TampilAsync(batal);
        }

        var data = new byte[Berkas.Length];
        await using (var aliran = Berkas.OpenReadStream())
        {
            await aliran.ReadExactlyAsync(data, batal);
        }

        var baru = new LampiranBaru(Berkas.FileName, data) { Dokumen = RegisterStore.TempatLampiran(Id), Keterangan = keterangan ?? "" };
        switch (await lampiran.TambahAsync(Konteks.Pelaku, Pd, baru, batal))
        {
            case HasilLampiran.Tersimpan t:
                this.Pesan($"{t.Lampiran.Nama} terlampir.");
                return LocalRedirect(Alamat.Register.Baris(Pd, Kode, Id));
            case HasilLampiran.Ditolak d:
                ModelState.AddModelError(nameof(Berkas), d.Pesan);
                break;
        }

        return await TampilAsync(batal);
    }

    /// <summary>A file of its evidence.</summary>
    public async Task<IActionResult> OnGetBuktiAsync(string? lampiranId, CancellationToken batal) => await MuatAsync(batal)
        && await lampiran.CariAsync(Konteks.Pemda, Pd, lampiranId ?? "", batal) is { } l && l.Dokumen == RegisterStore.TempatLampiran(Id)
        ? File(await lampiran.BacaAsync(l, batal), "application/octet-stream", l.Nama) : NotFound();

    private async Task<IActionResult> TampilAsync(CancellationToken batal)
    {
        Isian = Definisi.Bidang.ToDictionary(b => b.Kode, b => NilaiRegister.Isian(b, Tersimpan.Baris[b.Kode]));
        Revisi = Tersimpan.Revisi;
        Draf = Sunting ? await draf.CariAsync(KunciForm, batal) : null;
        return Page();
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return false;
        }

        if (!BelumAda)
        {
            _baris = await store.CariAsync(Kunci, Definisi, Id, batal);
            if (_baris is null)
            {
                return false;
            }

            _tempo = await Register.TempoAsync(Definisi, batal);
            Tempo = _tempo.Terbuka(_baris.Baris);
            Riwayat = await RiwayatAsync(batal);
            Bukti = await lampiran.DaftarAsync(Konteks.Pemda, Pd, RegisterStore.TempatLampiran(Id), batal);
        }

        Bernama(Sebut);
        return true;
    }

    private Task<IReadOnlyList<Peristiwa>> RiwayatAsync(CancellationToken batal) =>
        riwayat.DaftarAsync(Konteks.Pemda, new SaringanPeristiwa { PerangkatDaerah = Pd, Objek = "baris-register/" + Id }, 0, RiwayatTerbanyak, batal);

    private Dictionary<string, string> Diketik(IFormCollection formulir) => Definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung)
        .ToDictionary(b => b.Kode, b => string.Join('\n', formulir[Nama(b)].Where(t => !string.IsNullOrEmpty(t))), StringComparer.Ordinal);

    // null: something is wrong, and said at its field
    private Dictionary<string, string>? Periksa()
    {
        var isi = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var b in Definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung))
        {
            var salah = NilaiRegister.Baca(b, Isian[b.Kode], out var nilai);
            // a sealed field that is left blank stays as it is: what is in it is not shown
            var dibiarkan = b.Tersegel && nilai.Length == 0 && Isian[b.Kode].Length == 0 && Tersimpan.Tersegel.Contains(b.Kode);
            if (salah is not null)
            {
                ModelState.AddModelError(Nama(b), $"{b.Nama}: {salah}");
            }
            else if (b.Wajib && nilai.Length == 0 && !dibiarkan)
            {
                ModelState.AddModelError(Nama(b), $"{b.Nama} harus diisi.");
            }

            if (!dibiarkan)
            {
                isi[b.Kode] = nilai;
            }
        }

        return ModelState.IsValid ? isi : null;
    }

    private async Task<IActionResult?> SimpanAsync(Dictionary<string, string> isi, CancellationToken batal)
    {
        var calon = new BarisRegister(BelumAda ? "" : Id, isi, Tersimpan.Baris.Keadaan, null, HariIni) { KunciTetap = Tersimpan.Baris.KunciTetap };
        var kunci = new KesamaanRegister(Definisi).Kunci(calon);
        if (kunci.Length > 0 && !Tetap)
        {
            var sama = (await store.KunciAdaAsync(Kunci, [kunci], batal)).SelectMany(k => k.Value).Where(id => id != calon.Id).ToList();
            if (sama.Count > 0)
            {
                Serupa = await store.BeberapaAsync(Kunci, Definisi, sama, batal);
                return null;
            }
        }

        var hasil = await store.SimpanAsync(
            Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal),
            new BarisIsian(calon.Id, Revisi, isi) { KunciTetap = Tetap ? BarisIsian.Sendiri : null, Tunggal = BelumAda && !Tetap }, Alasan ?? "", batal);
        switch (hasil)
        {
            case HasilSimpanBaris.Tersimpan t:
                await draf.BuangAsync(KunciForm, batal);
                this.Pesan(BelumAda ? $"{isi[Definisi.Bidang[0].Kode]} tercatat." : "Perubahan tersimpan.");
                return LocalRedirect(Alamat.Register.Baris(Pd, Kode, t.Id));
            case HasilSimpanBaris.Bentrok b:
                (Lain, Revisi) = (b.Kini, b.Kini.Revisi);
                return null;
            case HasilSimpanBaris.Ditolak d:
                ModelState.AddModelError(Definisi.Cari(d.Bidang) is { } salah ? Nama(salah) : "", d.Pesan);
                return null;
            default:
                return null;
        }
    }

    private LocalRedirectResult Jawab(HasilSimpanBaris hasil, string pesan)
    {
        var (teks, ragam) = hasil switch
        {
            HasilSimpanBaris.Ditolak d => (d.Pesan, Ragam.Peringatan),
            HasilSimpanBaris.Bentrok => ("Baris ini baru saja diubah orang lain. Periksa isinya di bawah ini, lalu ulangi bila masih perlu.", Ragam.Peringatan),
            _ => (pesan, Ragam.Sukses),
        };
        this.Pesan(teks, ragam);
        return LocalRedirect(Alamat.Register.Baris(Pd, Kode, Id));
    }
}
