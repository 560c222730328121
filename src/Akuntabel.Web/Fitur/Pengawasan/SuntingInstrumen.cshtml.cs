using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>What is typed of an instrument beside its statements.</summary>
public sealed class IsianInstrumen
{
    /// <summary>Name for a reader.</summary>
    public string? Nama { get; set; }

    /// <summary>The pemda's guideline that it follows.</summary>
    public string? Dasar { get; set; }

    /// <summary>First year for which it holds, as typed.</summary>
    public string? Sejak { get; set; }

    /// <summary>Why it is changed.</summary>
    public string? Alasan { get; set; }
}

/// <summary>A new version of the reviu's statements, worded by the pemda.</summary>
[RequestFormLimits(ValueCountLimit = 4096)]
public class SuntingInstrumenModel(KonteksPd konteks, InstrumenStore store, IDrafIsian draf, WaktuSetempat waktu) : HalamanInduk(konteks)
{
    /// <summary>Statements that an instrument may have.</summary>
    public const int Terbanyak = 120;

    private const int Tambahan = 3;

    /// <summary>Version that it is made of; empty: what comes with the product.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    /// <summary>Kind.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Jenis { get; set; }

    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianInstrumen Isian { get; set; } = new();

    /// <summary>Statements as typed.</summary>
    [BindProperty]
    public List<PernyataanDiketik> Baris { get; set; } = [];

    /// <summary>Newest version that the editor knew; 0: none.</summary>
    [BindProperty]
    public int Terakhir { get; set; }

    /// <summary>The button: simpan, tambah, sisip-3, hapus-3.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>A version that another saved meanwhile; <c>null</c>: none.</summary>
    public InstrumenTersimpan? Lain { get; private set; }

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Whether what is shown is typed and not saved.</summary>
    public bool Belum { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Address of this page: key of its draft.</summary>
    public string Kunci => Alamat.Pengawasan.SatuInstrumen(Id ?? "", string.IsNullOrEmpty(Id) ? nameof(JenisKertas.Reviu) : "");

    /// <summary>Parts as choices.</summary>
    public static IEnumerable<SelectListItem> DaftarAspek { get; } = [.. Enum.GetValues<AspekReviu>().Select(a => new SelectListItem(KatalogReviu.Sebutan(a), a.ToString()))];

    /// <summary>Who judges, as choices.</summary>
    public static IEnumerable<SelectListItem> DaftarDaya { get; } = [.. Enum.GetValues<DayaPeriksa>().Select(d => new SelectListItem(PernyataanDiketik.Sebutan(d), d.ToString()))];

    /// <summary>Shows the form; with <paramref name="pulihkan"/> as it was last typed.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        var semua = await SemuaAsync(batal);
        var asal = semua.FirstOrDefault(i => i.Id == Id);
        if (string.IsNullOrEmpty(Id) ? Jenis != nameof(JenisKertas.Reviu) : asal is null)
        {
            return NotFound();
        }

        var instrumen = KonteksReviu.BacaInstrumen(asal?.Isi ?? "") ?? KatalogReviu.Pusat;
        Isian = new IsianInstrumen { Nama = asal?.Nama ?? "", Dasar = asal?.Dasar ?? "", Sejak = $"{HariIni.Year}" };
        Baris = [.. instrumen.Butir.Select(PernyataanDiketik.Dari)];
        Terakhir = Nomor(semua);
        Draf = await draf.CariAsync(Kunci, batal);
        if (pulihkan && Draf is { } d)
        {
            Pulihkan(d.DaftarIsian);
            (Draf, Belum) = (null, true);
        }

        return Page();
    }

    /// <summary>Keeps a new version, or changes the rows of the form.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var semua = await SemuaAsync(batal);
        if (Ubah(Aksi ?? ""))
        {
            return await UlangiAsync(batal);
        }

        Baris.RemoveAll(b => b.Kosong);
        // what was bound stood in other places
        foreach (var kunci in ModelState.Keys.Where(k => k.StartsWith(nameof(Baris), StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(kunci);
        }

        var butir = Baris.Select(b => b.Jadi()).ToList();
        foreach (var k in InstrumenReviu.Periksa(butir))
        {
            ModelState.AddModelError(k.Asal.Baris > 0 ? $"Baris[{k.Asal.Baris - 1}]" : "", $"{char.ToUpperInvariant(k.Pesan[0])}{k.Pesan[1..]} {k.Saran}");
        }

        foreach (var (_, i) in Baris.Select((b, i) => (b, i)).Where(x => x.b.TerlaluPanjang))
        {
            ModelState.AddModelError($"Baris[{i}]", $"Pernyataan ke-{i + 1} terlalu panjang. Ringkaskan bunyi dan kriterianya sampai 1.000 huruf.");
        }

        if (Baris.Count > Terbanyak)
        {
            ModelState.AddModelError("", $"Pernyataannya {Baris.Count}, paling banyak {Terbanyak}. Gabungkan yang sejenis.");
        }

        if (!int.TryParse(Isian.Sejak, out var sejak))
        {
            ModelState.AddModelError("Isian.Sejak", "Tahun mulai berlaku ditulis dengan empat angka, misalnya 2026.");
        }

        if (Nomor(semua) != Terakhir)
        {
            // saved again with it in sight, it is meant
            (Lain, Terakhir) = (semua.Count > 0 ? semua[0] : null, Nomor(semua));
            ModelState.Remove(nameof(Terakhir));
            return await UlangiAsync(batal);
        }

        if (!ModelState.IsValid)
        {
            return await UlangiAsync(batal);
        }

        var instrumen = new InstrumenReviu("reviu-pemda", Terakhir + 1, Isian.Nama ?? "", Isian.Dasar ?? "", butir);
        var hasil = await store.SimpanAsync(Konteks.Pelaku, new InstrumenBaru(
            JenisKertas.Reviu, Isian.Nama ?? "", Isian.Dasar ?? "", sejak, KonteksReviu.TulisInstrumen(instrumen), Isian.Alasan ?? ""), batal);
        if (hasil is HasilUbah.Tersimpan)
        {
            await draf.BuangAsync(Kunci, batal);
        }

        return Terima(hasil, Alamat.Pengawasan.Instrumen(), $"Instrumen tersimpan; dipakai reviu yang dimulai sesudah ini untuk tahun {sejak} dan sesudahnya.") ?? await UlangiAsync(batal);
    }

    /// <summary>What is wrong with a row.</summary>
    public IEnumerable<string> Salah(int baris) => ModelState.TryGetValue($"Baris[{baris}]", out var c) ? c.Errors.Select(e => e.ErrorMessage) : [];

    private static int Nomor(IReadOnlyList<InstrumenTersimpan> semua) => semua.Count == 0 ? 0 : semua.Max(i => i.Versi);

    private async Task<IReadOnlyList<InstrumenTersimpan>> SemuaAsync(CancellationToken batal) =>
        [.. (await store.DaftarAsync(Konteks.Pemda, batal)).Where(i => i.Jenis == nameof(JenisKertas.Reviu)).OrderByDescending(i => i.Versi)];

    // whether the button was one that changes the rows alone
    private bool Ubah(string aksi)
    {
        var (kata, ke) = aksi.Split('-') is [var k, var n] && int.TryParse(n, out var i) ? (k, i) : (aksi, -1);
        switch (kata)
        {
            case "tambah" when Baris.Count < Terbanyak:
                Baris.AddRange(Enumerable.Range(0, Tambahan).Select(_ => new PernyataanDiketik()));
                break;
            case "sisip" when ke >= 0 && ke < Baris.Count && Baris.Count < Terbanyak:
                Baris.Insert(ke, new PernyataanDiketik { Aspek = Baris[ke].Aspek });
                break;
            case "hapus" when ke >= 0 && ke < Baris.Count:
                Baris.RemoveAt(ke);
                break;
            default:
                return false;
        }

        ModelState.Clear();
        return true;
    }

    private void Pulihkan(IReadOnlyDictionary<string, string[]> isian)
    {
        string? Isi(string nama) => isian.GetValueOrDefault(nama) is [{ } isi, ..] ? isi : null;
        Isian = new IsianInstrumen { Nama = Isi("Isian.Nama"), Dasar = Isi("Isian.Dasar"), Sejak = Isi("Isian.Sejak"), Alasan = Isi("Isian.Alasan") };
        Terakhir = int.TryParse(Isi(nameof(Terakhir)), out var t) ? t : Terakhir;
        Baris = [.. Enumerable.Range(0, Terbanyak).TakeWhile(i => isian.ContainsKey($"Baris[{i}].Kode")).Select(i => new PernyataanDiketik
        {
            Kode = Isi($"Baris[{i}].Kode"), Uraian = Isi($"Baris[{i}].Uraian"), Kriteria = Isi($"Baris[{i}].Kriteria"), BilaTidak = Isi($"Baris[{i}].BilaTidak"),
            Aspek = Enum.TryParse<AspekReviu>(Isi($"Baris[{i}].Aspek"), out var a) ? a : default,
            Daya = Enum.TryParse<DayaPeriksa>(Isi($"Baris[{i}].Daya"), out var d) ? d : default,
        })];
    }

    private async Task<IActionResult> UlangiAsync(CancellationToken batal)
    {
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        Belum = true;
        return Page();
    }
}
