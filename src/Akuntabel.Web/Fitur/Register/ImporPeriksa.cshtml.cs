using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>An uploaded sheet: which column is which field, what cannot be read, what is there already; and taking it over.</summary>
public class ImporPeriksaModel(
    KonteksPd konteks, KonteksRegister register, RegisterStore store, DefinisiRegisterStore definisi, ImporRegister tertunda,
    Pengakses pengakses) : HalamanRegister(konteks, register)
{
    /// <summary>Cells and pairs that a page shows; the rest is counted.</summary>
    public const int Terlihat = 50;

    private const string Tinggal = "tinggal";
    private const string BidangBaru = "+";

    private readonly Dictionary<string, BarisTersimpan> _tersimpan = new(StringComparer.Ordinal);
    private byte[] _isi = [];

    /// <summary>The upload.</summary>
    public string Id => RouteData.Values["id"]?.ToString() ?? "";

    /// <summary>What is told of it.</summary>
    public KepalaImporRegister Kepala { get; private set; } = new("", "", "", "", null, new Dictionary<string, string>());

    /// <summary>Sheets of the file.</summary>
    public IReadOnlyList<LembarRegister> Lembar { get; private set; } = [];

    /// <summary>The one that is read.</summary>
    public LembarRegister Dibaca => Lembar.FirstOrDefault(l => l.Nama == Kepala.Lembar) ?? Lembar[0];

    /// <summary>Field of each column, as chosen or proposed.</summary>
    public IReadOnlyDictionary<int, string> Padanan => Kepala.Padanan ?? Dibaca.Usul;

    /// <summary>What was read; <c>null</c>: the columns are not decided yet.</summary>
    public HasilLembarRegister? Hasil { get; private set; }

    /// <summary>Cells that still cannot be read.</summary>
    public IReadOnlyList<GalatSel> Galat { get; private set; } = [];

    /// <summary>Rows that can be read and are not left out.</summary>
    public IReadOnlyList<BarisLembarRegister> Baris { get; private set; } = [];

    /// <summary>Rows that are there already, each with the other.</summary>
    public IReadOnlyList<PasanganRegister> Pasangan { get; private set; } = [];

    /// <summary>Different things among the rows.</summary>
    public int Beda { get; private set; }

    /// <summary>The same by letters alone, without what the register knows of words.</summary>
    public int BedaEjaan { get; private set; }

    /// <summary>Rows that are kept now.</summary>
    public long Kini { get; private set; }

    /// <summary>Rows that were left out on purpose.</summary>
    public int Ditinggal { get; private set; }

    /// <summary>Whether the user may make fields of columns.</summary>
    public bool BolehBidangBaru => Boleh(Keamanan.Hak.Atas<DefinisiModel>(nameof(OnPostAsync)));

    /// <summary>Rows after the import, as it is decided when nothing else is chosen.</summary>
    public long Sesudah => Kini + Baris.Count - Pasangan.Count(p => p is { Tersimpan: true, Pasti: true });

    /// <summary>What a column can be taken for.</summary>
    public IEnumerable<SelectListItem> PilihanKolom(KolomLembarRegister k)
    {
        ArgumentNullException.ThrowIfNull(k);
        yield return new SelectListItem("(jangan dipakai)", "");
        foreach (var b in Definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung))
        {
            yield return new SelectListItem(b.Nama, b.Kode);
        }

        if (Definisi.Keadaan.Count > 0)
        {
            yield return new SelectListItem("Keadaan baris", PembacaLembarRegister.Keadaan);
        }

        if (BolehBidangBaru && k.BidangBaru is { } baru)
        {
            yield return new SelectListItem($"Bidang baru: {baru.Nama}", BidangBaru);
        }
    }

    /// <summary>What can be decided of a pair.</summary>
    public IEnumerable<SelectListItem> PilihanPutusan(bool pasti) => new[]
    {
        (PutusanGanda.Sama, pasti ? "Simpan keduanya, dihitung satu" : "Keduanya berbeda", true), (PutusanGanda.Gabung, "Gabungkan menjadi satu baris", true),
        (PutusanGanda.Beda, $"Keduanya {Definisi.Sebutan} yang berbeda", pasti), (PutusanGanda.Lewati, "Lewati baris ini", true),
    }.Where(p => p.Item3).Select(p => new SelectListItem(p.Item2, p.Item1.ToString()));

    /// <summary>What is decided of a pair when nobody chooses.</summary>
    public static PutusanGanda Bawaan(PasanganRegister p) => p is { Tersimpan: true, Pasti: true } ? PutusanGanda.Gabung : PutusanGanda.Sama;

    /// <summary>Number of a row in the sheet.</summary>
    public static string Nomor(BarisRegister b) => b is null ? "" : b.Id.Split('-')[^1];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) ?? Page();

    /// <summary>Decides which column is which field.</summary>
    public async Task<IActionResult> OnPostPetakanAsync(string? lembar, CancellationToken batal)
    {
        if (await MuatAsync(batal) is { } keluar)
        {
            return keluar;
        }

        if (Lembar.FirstOrDefault(l => l.Nama == lembar) is { } lain && lain != Dibaca)
        {
            return await UbahAsync(Kepala with { Lembar = lain.Nama, Padanan = null, Betul = new Dictionary<string, string>() }, batal);
        }

        var (padanan, tambahan) = (new Dictionary<int, string>(), new List<BidangRegister>());
        foreach (var k in Dibaca.Kolom)
        {
            var pilih = Request.Form[$"kolom.{k.Nomor}"].ToString();
            if (pilih == BidangBaru && BolehBidangBaru && k.BidangBaru is { } baru)
            {
                var unik = baru with { Kode = IsianDefinisi.Unik(baru.Kode, "bidang", [.. Definisi.Bidang.Concat(tambahan).Select(b => b.Kode)]), DiDaftar = true };
                tambahan.Add(unik);
                padanan[k.Nomor] = unik.Kode;
            }
            else if (PilihanKolom(k).Any(p => p.Value == pilih && pilih.Length > 0))
            {
                padanan[k.Nomor] = pilih;
            }
        }

        if (Keberatan(padanan) is { } salah)
        {
            Kepala = Kepala with { Padanan = padanan };
            Hasil = null;
            ModelState.AddModelError("", salah);
            return Page();
        }

        if (tambahan.Count > 0 && await TambahBidangAsync(tambahan, batal) is { } gagal)
        {
            ModelState.AddModelError("", gagal);
            return Page();
        }

        return await UbahAsync(Kepala with { Lembar = Dibaca.Nama, Padanan = padanan }, batal);
    }

    /// <summary>Goes back to the columns.</summary>
    public async Task<IActionResult> OnPostUlangAsync(CancellationToken batal) =>
        await MuatAsync(batal) ?? await UbahAsync(Kepala with { Padanan = null }, batal);

    /// <summary>Takes corrected cells, and rows to be left out.</summary>
    public async Task<IActionResult> OnPostBetulkanAsync(CancellationToken batal) => await MuatAsync(batal) ?? await UbahAsync(Kepala with { Betul = Betulan() }, batal);

    /// <summary>Throws the upload away.</summary>
    public async Task<IActionResult> OnPostBuangAsync(CancellationToken batal)
    {
        if (await MuatAsync(batal) is { } keluar)
        {
            return keluar;
        }

        await tertunda.BuangAsync(Konteks.Pemda, Id, batal);
        this.Pesan("Lembar itu tidak jadi diimpor.");
        return LocalRedirect(Alamat.Register.Impor(Pd, Kode));
    }

    /// <summary>Takes the rows over, all or none.</summary>
    public async Task<IActionResult> OnPostAsync(bool tinggalkan, string? alasan, CancellationToken batal)
    {
        if (await MuatAsync(batal) is { } keluar)
        {
            return keluar;
        }

        if (Hasil is null)
        {
            return LocalRedirect(Alamat.Register.ImporPeriksa(Pd, Kode, Id));
        }

        if (Galat.Count > 0 && !tinggalkan)
        {
            ModelState.AddModelError("tinggalkan", "Betulkan sel yang belum terbaca, atau centang untuk meninggalkan barisnya.");
        }

        var putusan = Pasangan.ToDictionary(p => p.Baru.Id, Putusan, StringComparer.Ordinal);
        if (TeksAman.Alasan(alasan ?? "", wajib: Pasangan.Any(p => p.Pasti && putusan[p.Baru.Id] == PutusanGanda.Beda)) is { } keberatan)
        {
            ModelState.AddModelError("alasan", keberatan);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var siap = new PenyusunImpor(Pasangan.ToDictionary(p => p.Baru.Id, StringComparer.Ordinal), _tersimpan, p => putusan[p.Baru.Id]).Susun(Baris);
        // a sheet does what its bringer may do: states are set by moves, and what is kept already moves by them alone
        var boleh = Definisi.Keadaan.Where((k, i) => i == 0 || Definisi.Perpindahan.Any(p => p.Ke == k.Kode && Hak.Boleh(p, pengakses, Pd)))
            .Select(k => k.Kode).ToHashSet(StringComparer.Ordinal);
        if (siap.Where(s => s.Isian is { Id: "", Keadaan.Length: > 0 } && !boleh.Contains(s.Isian.Keadaan)).Select(s => s.Nomor).ToList() is { Count: > 0 } tertahan)
        {
            ModelState.AddModelError("", $"Keadaan baris {string.Join(", ", tertahan.Take(Terlihat))} hanya ditetapkan oleh yang berwenang. Jangan pakai kolom keadaannya, lalu pindahkan barisnya sesudah masuk.");
            return Page();
        }

        siap = [.. siap.Select(s => s.Isian.Id.Length > 0 ? (s.Nomor, s.Isian with { Keadaan = "" }) : s)];
        var sumber = string.IsNullOrWhiteSpace(alasan) ? Kepala.Nama : $"{Kepala.Nama}; dinyatakan berbeda: {alasan.Trim()}";
        var hasil = await store.ImporAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), [.. siap.Select(s => s.Isian)], sumber, Id, batal);
        if (!hasil.Berhasil)
        {
            foreach (var (ke, pesan) in hasil.Salah.Take(Terlihat))
            {
                ModelState.AddModelError("", ke < siap.Count ? $"Baris {siap[ke].Nomor}: {pesan}" : pesan);
            }

            return Page();
        }

        await tertunda.BuangAsync(Konteks.Pemda, Id, CancellationToken.None);
        this.Pesan($"{AngkaIndonesia.Cetak(hasil.Id.Count, 0)} baris masuk. Bila keliru, seluruh impor dapat dibatalkan dari halaman Impor lembar.");
        return LocalRedirect(Alamat.Register.Satu(Pd, Kode));
    }

    private static int Banyaknya(List<string> kunci) => kunci.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).Count() + kunci.Count(k => k.Length == 0);

    private PutusanGanda Putusan(PasanganRegister p)
    {
        var pilih = Request.Form[$"putus.{Nomor(p.Baru)}"].ToString() is { Length: > 0 } satu ? satu
            : Request.Form[p.Pasti ? p.Tersimpan ? "semua.tersimpan" : "semua.lembar" : "semua.mirip"].ToString();
        return PilihanPutusan(p.Pasti).Any(x => x.Value == pilih) && Enum.TryParse<PutusanGanda>(pilih, out var putus) ? putus : Bawaan(p);
    }

    private Dictionary<string, string> Betulan()
    {
        var betul = new Dictionary<string, string>(Kepala.Betul, StringComparer.Ordinal);
        foreach (var g in Galat)
        {
            if (Request.Form[$"tinggal.{g.Baris}"].ToString().StartsWith("true", StringComparison.Ordinal))
            {
                betul[$"{g.Baris}"] = Tinggal;
            }
            else if (Request.Form.TryGetValue($"betul.{g.Baris}.{g.Bidang}", out var isi))
            {
                betul[$"{g.Baris}.{g.Bidang}"] = isi.ToString();
            }
        }

        return betul;
    }

    private string? Keberatan(Dictionary<int, string> padanan) =>
        !padanan.ContainsValue(Definisi.Bidang[0].Kode) ? $"Pilih kolom mana yang berisi {Definisi.Bidang[0].Nama}."
        : padanan.Values.GroupBy(p => p, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } ganda
            ? $"{Definisi.Cari(ganda.Key)?.Nama ?? "Keadaan"} dipilih untuk dua kolom. Pilih satu saja." : null;

    private async Task<string?> TambahBidangAsync(List<BidangRegister> tambahan, CancellationToken batal)
    {
        var baru = Definisi with { Bidang = [.. Definisi.Bidang, .. tambahan] };
        if (PemeriksaDefinisi.Periksa(baru) is [var galat, ..])
        {
            return $"{galat.Tempat}: {galat.Pesan}";
        }

        if (await Register.KeberatanSegelAsync(Pd, Dikenal, baru, batal) is { } segel)
        {
            return segel;
        }

        var hasil = await definisi.SimpanAsync(Konteks.Pelaku, Kunci, Dikenal.Tersimpan.Versi, baru.Nama, TulisanDefinisi.Tulis(baru),
            $"Bidang dari lembar {Kepala.Nama}: {string.Join(", ", tambahan.Select(b => b.Nama))}", batal);
        return hasil switch
        {
            HasilDefinisi.Tersimpan => null,
            HasilDefinisi.Ditolak d => d.Pesan,
            _ => "Register ini baru saja diubah orang lain. Periksa kolomnya sekali lagi, lalu ulangi.",
        };
    }

    private async Task<IActionResult> UbahAsync(KepalaImporRegister kepala, CancellationToken batal)
    {
        await tertunda.UbahAsync(Konteks.Pemda, Id, Konteks.Pelaku.Id, Pd, kepala, batal);
        return LocalRedirect(Alamat.Register.ImporPeriksa(Pd, Kode, Id));
    }

    private async Task<IActionResult?> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || !Hak.Tulis || !Dikenal.Tersimpan.Aktif)
        {
            return NotFound();
        }

        if (await tertunda.KepalaAsync(Konteks.Pemda, Id, Konteks.Pelaku.Id, Pd, Kode, batal) is not { } kepala || await tertunda.IsiAsync(Konteks.Pemda, Id, batal) is not { } isi)
        {
            this.Pesan("Lembar itu sudah masuk, lewat satu hari, atau diunggah pengguna lain. Unggah lagi bila perlu.", Ragam.Peringatan);
            return LocalRedirect(Alamat.Register.Impor(Pd, Kode));
        }

        Bernama("Periksa impor");
        (Kepala, _isi) = (kepala, isi);
        try
        {
            Lembar = new PembacaLembarRegister(Definisi).Kenali(isi);
            if (kepala.Padanan is { } padanan)
            {
                Hasil = new PembacaLembarRegister(Definisi).Baca(_isi, Dibaca.Nama, padanan);
                await PeriksaAsync(Hasil, batal);
            }
        }
        catch (DokumenTakTerbacaException e)
        {
            this.Pesan(e.Message, Ragam.Peringatan);
            return LocalRedirect(Alamat.Register.Impor(Pd, Kode));
        }

        return null;
    }

    private async Task PeriksaAsync(HasilLembarRegister hasil, CancellationToken batal)
    {
        var pembetul = new PembetulLembar(Definisi, Kepala.Betul);
        (Baris, Galat, Ditinggal) = pembetul.Betulkan(hasil);
        var calon = Baris.Select(b => b.Baris(HariIni)).ToList();
        var kesamaan = new KesamaanRegister(Definisi);
        var kunci = calon.Select(kesamaan.Kunci).ToList();
        Beda = Banyaknya(kunci);
        BedaEjaan = Banyaknya([.. calon.Select(new KesamaanRegister(Definisi with { Padanan = [] }).Kunci)]);
        var ada = await store.KunciAdaAsync(Kunci, [.. kunci.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)], batal);
        foreach (var bagian in ada.Values.Select(v => v[0]).Chunk(500))
        {
            foreach (var b in await store.BeberapaAsync(Kunci, Definisi, bagian, batal))
            {
                _tersimpan[b.Baris.Id] = b;
            }
        }

        var menurutKunci = ada.Where(a => _tersimpan.ContainsKey(a.Value[0])).ToDictionary(a => a.Key, a => _tersimpan[a.Value[0]].Baris, StringComparer.Ordinal);
        // of a row with several others the sure one comes first
        Pasangan = [.. new PencocokRegister(Definisi).Cocokkan(calon, _ => menurutKunci).DistinctBy(p => p.Baru.Id)];
        Kini = (await store.HalamanAsync(Kunci, Definisi, new SaringBaris { Banyak = 1 }, batal)).Banyak;
    }
}
