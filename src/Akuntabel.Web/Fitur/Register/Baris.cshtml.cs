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
public partial class BarisModel(
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

    /// <summary>Whether it is kept although another looks the same.</summary>
    [BindProperty]
    public bool Tetap { get; set; }

    /// <summary>Whether another one is entered after it.</summary>
    [BindProperty]
    public bool Lagi { get; set; }

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

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Address of the form: key of its draft.</summary>
    public string KunciForm => Alamat.Register.Baris(Pd, Kode, BelumAda ? null : Id);

    /// <summary>Whether the fields can be typed in.</summary>
    public bool Sunting => Hak.Tulis && Dikenal.Tersimpan.Aktif && Tersimpan.Dihapus.Length == 0;

    /// <summary>What the row is called.</summary>
    public string Sebut => BelumAda ? "Tambah " + Definisi.Sebutan : Tersimpan.Baris[Definisi.Bidang[0].Kode];

    /// <summary>Days of the row that stand the wrong way round, as when a sheet brought them.</summary>
    public IReadOnlyList<UrutanSalah> TakUrut => UrutanTanggal.Periksa(Definisi, Tersimpan.Baris.Isi);

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
    private Dictionary<string, string>? Periksa() => Periksa(Definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung), b => Isian[b.Kode], Nama, b => b.Wajib);

    private Dictionary<string, string>? Periksa(
        IEnumerable<BidangRegister> bidang, Func<BidangRegister, string> diketik, Func<BidangRegister, string> nama, Func<BidangRegister, bool> wajib)
    {
        var isi = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var b in bidang)
        {
            var teks = diketik(b);
            var salah = NilaiRegister.Baca(b, teks, out var nilai);
            // a sealed field that is left blank stays as it is: what is in it is not shown
            var dibiarkan = b.Tersegel && nilai.Length == 0 && teks.Length == 0 && Tersimpan.Tersegel.Contains(b.Kode);
            if (salah is not null)
            {
                ModelState.AddModelError(nama(b), Kalimat(salah));
            }
            else if (wajib(b) && nilai.Length == 0 && !dibiarkan)
            {
                ModelState.AddModelError(nama(b), $"{b.Nama} harus diisi.");
            }

            if (!dibiarkan)
            {
                isi[b.Kode] = nilai;
            }
        }

        return ModelState.IsValid ? isi : null;
    }

    // stands behind the name of its field
    private static string Kalimat(string pesan) => char.ToUpperInvariant(pesan[0]) + pesan[1..];

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
                return LocalRedirect(Alamat.Register.Baris(Pd, Kode, Lagi ? null : t.Id));
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
}
