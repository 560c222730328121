using Akuntabel.Core.Umum;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>What is typed of a recommendation: by the office above, by APIP below.</summary>
public sealed class IsianRekomendasi
{
    /// <summary>Plan of the office.</summary>
    public string? Rencana { get; set; }

    /// <summary>Who does it.</summary>
    public string? Penanggung { get; set; }

    /// <summary>What was done.</summary>
    public string? TindakLanjut { get; set; }

    /// <summary>What APIP decides; a name of none is no decision.</summary>
    public string? Putusan { get; set; }

    /// <summary>Day of the decision, as typed.</summary>
    public string? Hari { get; set; }

    /// <summary>Why.</summary>
    public string? Alasan { get; set; }
}

/// <summary>One recommendation: what was found, what the office does about it with its evidence, what APIP decides, and how it came so.</summary>
[RequestSizeLimit(LampiranStore.UkuranTerbesar + SelainBerkas)]
public class SatuRekomendasiModel(
    KonteksPd konteks, KonteksRekomendasi rekomendasi, RekomendasiStore store, LampiranStore lampiran, RiwayatStore riwayat, IDrafIsian draf,
    BerkasTerkirim terkirim, WaktuSetempat waktu) : HalamanPd(konteks)
{
    /// <summary>Name of the field of evidence files.</summary>
    public const string Berkas = "bukti";

    private const long SelainBerkas = 2L * 1024 * 1024;

    private const int RiwayatTerbanyak = 50;

    private static readonly Dictionary<string, string> Kejadian = new(StringComparer.Ordinal)
    {
        ["RekomendasiDiterbitkan"] = "menerbitkan rekomendasi ini",
        ["RekomendasiDiubah"] = "mengubah bunyinya",
        ["TindakLanjutDicatat"] = "mencatat rencana dan tindak lanjut",
        ["TindakLanjutDiajukan"] = "mengajukannya sebagai tuntas",
        ["TindakLanjutDikembalikan"] = "mengembalikannya kepada kantor",
        ["RekomendasiTuntas"] = "menyatakannya tuntas",
        ["RekomendasiTidakDapat"] = "menyatakannya tidak dapat ditindaklanjuti",
        ["BatasRekomendasiDiubah"] = "mengubah batas waktunya",
        ["RekomendasiDibukaKembali"] = "membukanya kembali",
    };

    /// <summary>Key of the address.</summary>
    public string Id => RouteData.Values["id"]?.ToString() ?? "";

    /// <summary>Revision that the form had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianRekomendasi Isian { get; set; } = new();

    /// <summary>The recommendation as it is stored.</summary>
    public RekomendasiTersimpan Satu { get; private set; } = new("", "", "", default, 0, 0, "", new IsiRekomendasi(""));

    /// <summary>Its evidence.</summary>
    public IReadOnlyList<BerkasLampiran> Bukti { get; private set; } = [];

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<Peristiwa> Riwayat { get; private set; } = [];

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Whether what is shown is typed and not saved.</summary>
    public bool Belum { get; private set; }

    /// <summary>Why the user does not decide here although his role does; empty: he does, or his role does not.</summary>
    public string Keberatan { get; private set; } = "";

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Address of this page: key of its draft.</summary>
    public string Kunci => Alamat.Rekomendasi.Satu(Pd, Id);

    /// <summary>Whether the user writes for the office now.</summary>
    public bool Mengisi => KonteksRekomendasi.Mengisi(Satu) && Boleh(Hak.Atas<SatuRekomendasiModel>(nameof(OnPostSimpanAsync)));

    /// <summary>Whether the user decides.</summary>
    public bool Memutus => MemutusMenurutPeran && Keberatan.Length == 0;

    /// <summary>Decisions that can be taken now.</summary>
    public IEnumerable<SelectListItem> DaftarPutusan =>
        KonteksRekomendasi.Putusan(Satu).Select(p => new SelectListItem(KonteksRekomendasi.Sebutan(p), p.ToString()));

    /// <summary>The list that shows how it stands.</summary>
    public TampilanRekomendasi Tampilan => new([Satu], HariIni);

    private bool MemutusMenurutPeran => Boleh(Hak.Atas<SatuRekomendasiModel>(nameof(OnPostPutusAsync)));

    /// <summary>An event in words.</summary>
    public static string Kata(Peristiwa p) => Kejadian.GetValueOrDefault(p?.Jenis ?? "", "mengubahnya");

    /// <summary>What another saved meanwhile, beside what was typed.</summary>
    public IReadOnlyList<(string Sebutan, string? Tersimpan, string? Isian)> Beda => Isian.Putusan is not null
        ? [("Keadaan", RekomendasiTersimpan.Sebutan(Satu.Keadaan), Isian.Putusan.Length > 0 ? PutusanTerpilih is { } p ? KonteksRekomendasi.Sebutan(p) : "" : ""),
            ("Yang sudah dilakukan", Satu.Isi.TindakLanjut, Satu.Isi.TindakLanjut), ("Tanggapan APIP", Satu.Isi.Tanggapan, Isian.Alasan)]
        : [("Keadaan", RekomendasiTersimpan.Sebutan(Satu.Keadaan), RekomendasiTersimpan.Sebutan(Satu.Keadaan)), ("Rencana", Satu.Isi.Rencana, Isian.Rencana),
            ("Penanggung jawab", Satu.Penanggung, Isian.Penanggung), ("Yang sudah dilakukan", Satu.Isi.TindakLanjut, Isian.TindakLanjut)];

    private PutusanRekomendasi? PutusanTerpilih => Enum.TryParse<PutusanRekomendasi>(Isian.Putusan, out var p) && Enum.IsDefined(p) ? p : null;

    /// <summary>Shows it; with <paramref name="pulihkan"/> as it was last typed.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        Revisi = Satu.Revisi;
        Isian = new IsianRekomendasi { Rencana = Satu.Isi.Rencana, Penanggung = Satu.Penanggung, TindakLanjut = Satu.Isi.TindakLanjut };
        Draf = Mengisi || Memutus ? await draf.CariAsync(Kunci, batal) : null;
        if (pulihkan && Draf is { } d)
        {
            string? Isi(string nama, string? semula) => d.DaftarIsian.GetValueOrDefault("Isian." + nama) is [{ } isi, ..] ? isi : semula;
            Isian = new IsianRekomendasi
            {
                Rencana = Isi("Rencana", Isian.Rencana), Penanggung = Isi("Penanggung", Isian.Penanggung), TindakLanjut = Isi("TindakLanjut", Isian.TindakLanjut),
                Putusan = Isi("Putusan", null), Hari = Isi("Hari", null), Alasan = Isi("Alasan", null),
            };
            // a draft is of what was opened then: what was saved since shows as a clash
            Revisi = d.DaftarIsian.GetValueOrDefault(nameof(Revisi)) is [{ } r, ..] && int.TryParse(r, out var revisi) ? revisi : Revisi;
            (Draf, Belum) = (null, true);
        }

        return Page();
    }

    /// <summary>Keeps what the office plans and did, with its evidence.</summary>
    public Task<IActionResult> OnPostSimpanAsync(CancellationToken batal) => TanggapiAsync(false, batal);

    /// <summary>The same, and hands it in as done.</summary>
    public Task<IActionResult> OnPostAjukanAsync(CancellationToken batal) => TanggapiAsync(true, batal);

    /// <summary>Keeps a decision of APIP.</summary>
    public async Task<IActionResult> OnPostPutusAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        Isian.Putusan ??= "";
        var hari = Tanggal("Isian.Hari", Isian.Hari);
        if (PutusanTerpilih is not { } putusan)
        {
            ModelState.AddModelError("Isian.Putusan", "Putusannya belum dipilih.");
            return await UlangiAsync(batal);
        }

        return !ModelState.IsValid ? await UlangiAsync(batal)
            : await JawabAsync(await rekomendasi.PutuskanAsync(Satu with { Revisi = Revisi }, new IsiPutusan(putusan, hari, Isian.Alasan ?? ""), HariIni, batal),
                $"Putusan tersimpan: {KonteksRekomendasi.Sebutan(putusan)}.", batal);
    }

    /// <summary>Takes an evidence file out of the list.</summary>
    public async Task<IActionResult> OnPostLepasAsync(string? lampiranId, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (!KonteksRekomendasi.Mengisi(Satu) || Bukti.All(b => b.Id != lampiranId))
        {
            this.Pesan("Bukti itu tidak dapat dilepas: rekomendasinya sedang tidak pada giliran kantor, atau buktinya sudah dilepas.", Ragam.Peringatan);
            return LocalRedirect(Kunci);
        }

        var hasil = await lampiran.HapusAsync(Konteks.Pelaku, Pd, lampiranId ?? "", $"Dilepas dari bukti {TampilanRekomendasi.Asal(Satu)}", batal);
        this.Pesan(hasil.Pesan, hasil.Berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(Kunci);
    }

    /// <summary>A file of its evidence.</summary>
    public async Task<IActionResult> OnGetBuktiAsync(string? lampiran, CancellationToken batal) => await BukaAsync(batal)
        && Bukti.FirstOrDefault(b => b.Id == lampiran) is { } l ? File(await this.Lampiran.BacaAsync(l, batal), "application/octet-stream", l.Nama) : NotFound();

    private LampiranStore Lampiran => lampiran;

    private string Tempat => KertasKerjaStore.TempatLampiran(Satu.Kertas, "rekomendasi-" + Id);

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal) || await store.CariAsync(Konteks.Pemda, Pd, Id, batal) is not { } r)
        {
            return false;
        }

        Satu = r;
        ViewData["Menu"] = Alamat.Rekomendasi.Daftar(Pd);
        Bukti = await lampiran.DaftarAsync(Konteks.Pemda, Pd, Tempat, batal);
        Riwayat = await riwayat.DaftarAsync(Konteks.Pemda, new SaringanPeristiwa { PerangkatDaerah = Pd, Objek = "rekomendasi/" + Id }, 0, RiwayatTerbanyak, batal);
        Keberatan = MemutusMenurutPeran ? await rekomendasi.KeberatanAsync(r, batal) ?? "" : "";
        return true;
    }

    private async Task<IActionResult> TanggapiAsync(bool ajukan, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        Isian.Putusan = null;
        if (KonteksRekomendasi.Mengisi(Satu))
        {
            await LampirkanAsync(batal);
        }

        // a file that was not taken is to be chosen again before it is handed in
        return !ModelState.IsValid ? await UlangiAsync(batal) : await JawabAsync(
            await rekomendasi.TanggapiAsync(
                Satu with { Revisi = Revisi }, new IsiTindakLanjut(Isian.Rencana ?? "", Isian.Penanggung ?? "", Isian.TindakLanjut ?? ""), ajukan, batal),
            ajukan ? "Diajukan sebagai tuntas; APIP memeriksanya." : "Rencana dan tindak lanjut tersimpan.", batal);
    }

    private async Task LampirkanAsync(CancellationToken batal)
    {
        await foreach (var f in terkirim.BacaAsync(Request.Form, k => k == Berkas, batal))
        {
            var galat = f.Galat.Length > 0 ? f.Galat
                : await lampiran.TambahAsync(Konteks.Pelaku, Pd, new LampiranBaru(f.Nama, f.Isi) { Dokumen = Tempat }, batal) is HasilLampiran.Ditolak d ? d.Pesan : "";
            if (galat.Length > 0)
            {
                ModelState.AddModelError(Berkas, galat);
            }
        }
    }

    private async Task<IActionResult> JawabAsync(HasilUbah hasil, string pesan, CancellationToken batal)
    {
        if (hasil is HasilUbah.Tersimpan)
        {
            await draf.BuangAsync(Kunci, batal);
        }

        return Terima(hasil, Kunci, pesan) ?? await UlangiAsync(batal);
    }

    // not saved: the words stay here, and on the server too should this page be closed
    private async Task<IActionResult> UlangiAsync(CancellationToken batal)
    {
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        var lama = Revisi;
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        // the notice shows what is stored now: sent again, it is meant
        Revisi = Bentrok ? Satu.Revisi : lama;
        ModelState.Remove(nameof(Revisi));
        Belum = true;
        return Page();
    }
}
