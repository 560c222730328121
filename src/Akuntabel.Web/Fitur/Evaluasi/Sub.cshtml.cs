using Akuntabel.Core.Alur;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>One sub component: its criteria with what the data and each party say, and the form of the party whose turn it is.</summary>
[RequestSizeLimit(LampiranStore.UkuranTerbesar + SelainBerkas)]
public partial class SubModel(KonteksPd konteks, AlatEvaluasi alat, IDrafIsian draf, Pengakses pengakses) : HalamanEvaluasi(konteks, alat)
{
    private const long SelainBerkas = 512 * 1024;

    /// <summary>Code of the address.</summary>
    public string Kode => RouteData.Values["kode"]?.ToString() ?? "";

    /// <summary>What is typed.</summary>
    [BindProperty]
    public IsianSub Isian { get; set; } = new();

    /// <summary>The button.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>A file of evidence.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The sub component.</summary>
    public SubKomponenEvaluasi Butir { get; private set; } = new("", "", "", 0, []);

    /// <summary>Its component.</summary>
    public KomponenEvaluasi Komponen { get; private set; } = new("", "", 0, []);

    /// <summary>What it comes to by the answers that hold; <c>null</c>: it cannot be computed.</summary>
    public HasilSub? Hasil { get; private set; }

    /// <summary>As whom the user writes now; <c>null</c>: he does not.</summary>
    public PihakKertas? Menulis => Keadaan?.Menulis;

    /// <summary>Up to which party answers are shown as holding.</summary>
    public PihakKertas Sampai => Menulis ?? IndexModel.Pihak.LastOrDefault(p => Keadaan?.Menjawab(p) == true, PihakKertas.Kantor);

    /// <summary>Evidence, by criterion.</summary>
    public ILookup<string, BerkasLampiran> Bukti { get; private set; } = Array.Empty<BerkasLampiran>().ToLookup(l => l.Id);

    /// <summary>Answers of this sub component that contradict others.</summary>
    public IReadOnlyList<PelanggaranLogis> Langgar { get; private set; } = [];

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Whether the page shows words that are saved nowhere.</summary>
    public bool Belum { get; private set; }

    /// <summary>What another saved meanwhile: name of the field, stored, typed.</summary>
    public IReadOnlyList<(string Sebutan, string? Tersimpan, string? Isian)> Beda { get; private set; } = [];

    /// <summary>The sub component before; empty: none.</summary>
    public string Sebelum { get; private set; } = "";

    /// <summary>The sub component after; empty: none.</summary>
    public string Sesudah { get; private set; } = "";

    /// <summary>Whether the user is told how sure the wording is.</summary>
    public bool TahuKeyakinan => Keadaan?.Peran is not null || pengakses.DaftarPeran.Any(p => p.Peran == Akuntabel.Core.Alur.Peran.Administrator);

    /// <summary>Whether the data tell anything that can be taken.</summary>
    public bool AdaUsulan => Menulis is not null && Butir.Kriteria.Any(k => Usul(k.Kode) is { Ketetapan: not KetetapanMesin.TidakDapatDinilai });

    /// <summary>Address of the page: key of its draft.</summary>
    public string Kunci => Alamat.Evaluasi.Sub(Pd, Tahun, Kode);

    /// <summary>What the data say of a criterion; <c>null</c>: it is not asked for here.</summary>
    public UsulanMesin? Usul(string kode) => Data?.Daftar.FirstOrDefault(u => u.Kode == kode);

    /// <summary>What parties said of a criterion, with who and when.</summary>
    public IEnumerable<(PihakKertas Pihak, JawabanLke Jawaban, string Oleh)> Kata(string kode) => Keadaan is not { } k ? []
        : IndexModel.Pihak.Where(p => p != Menulis && k.Jawaban.ContainsKey((kode, p))).Select(p => (p, k.Jawaban[(kode, p)],
            k.Baris.GetValueOrDefault((kode, p)) is { } b ? $"{b.OlehNama}, {Waktu.Cetak(b.Saat)}" : ""));

    /// <summary>Answers to choose from for a criterion.</summary>
    public IEnumerable<SelectListItem> Pilihan(KriteriaEvaluasi k)
    {
        ArgumentNullException.ThrowIfNull(k);
        return k.JenisJawaban.Count > 0
            ? [.. k.JenisJawaban.Select(p => new SelectListItem(p.Uraian.Length > 0 ? $"{p.Kode}: {p.Uraian}" : p.Kode, p.Kode)), Jawab(PemenuhanKriteria.TidakBerlaku)]
            : [Jawab(PemenuhanKriteria.Terpenuhi), Jawab(PemenuhanKriteria.Sebagian), Jawab(PemenuhanKriteria.Belum), Jawab(PemenuhanKriteria.TidakBerlaku)];
    }

    /// <summary>Answers to choose from for the whole.</summary>
    public IEnumerable<SelectListItem> PilihanSub => Instrumen.Skala.Select(j => new SelectListItem(j.Makna.Length > 0 ? $"{j.Kode}: {j.Makna}" : j.Kode, j.Kode));

    /// <summary>What holds of a criterion where the user chooses nothing.</summary>
    public string TanpaMemilih(string kode) => Menulis is { } p && Keadaan?.Sebelum(kode, p) is { Menjawab: true } j ? $"Seperti sebelumnya: {j.Sebutan}" : "Belum dijawab";

    /// <summary>Whether the user may take a file out of view: what he attached himself, while it is his turn.</summary>
    public bool Menghapus(BerkasLampiran l) => Menulis is not null && l?.Pengunggah == pengakses.Id;

    /// <summary>How sure the wording of a criterion is, in words; empty: several sources say so.</summary>
    public static string Keyakinan(KriteriaEvaluasi k) => k?.Tanda switch
    {
        KeyakinanDasar.SatuSumber => "bunyi dari satu sumber",
        KeyakinanDasar.BelumDiperiksa => "bunyi belum dicocokkan dengan naskah resmi",
        _ => "",
    };

    /// <summary>Shows it; with <paramref name="pulihkan"/> as it was last typed.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        if (Keadaan is { Menulis: { } pihak } k)
        {
            (Isian, Draf) = (IsianSub.Dari(k, Butir, pihak), await draf.CariAsync(Kunci, batal));
            if (pulihkan && Draf is { } d)
            {
                Isian = IsianSub.Dari(d.DaftarIsian.ToDictionary(f => f.Key, f => f.Value.FirstOrDefault() ?? "", StringComparer.Ordinal), Isian);
                (Draf, Belum) = (null, true);
            }
        }

        return Page();
    }

    private static SelectListItem Jawab(PemenuhanKriteria p) => new(char.ToUpperInvariant(KataPemenuhan.Sebut(p)[0]) + KataPemenuhan.Sebut(p)[1..], p.ToString());

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Instrumen.Sub(Kode) is not { } sub)
        {
            return false;
        }

        await (Keadaan?.Terbit is null ? DataAsync(batal) : Task.CompletedTask);
        var kode = Instrumen.SemuaSub.Select(s => s.Kode).ToList();
        var ke = kode.IndexOf(sub.Kode);
        (Butir, Komponen, Sebelum, Sesudah) = (sub, Instrumen.Komponen.First(k => k.Sub.Contains(sub)), ke > 0 ? kode[ke - 1] : "", ke < kode.Count - 1 ? kode[ke + 1] : "");
        if (Keadaan is not { } k)
        {
            return true;
        }

        Hasil = k.Hitung(Sampai).Coba(out var h) ? h.Sub(sub.Kode) : null;
        Langgar = [.. k.Langgar(Sampai).Where(l => new[] { l.Sumber, l.Batas }.Any(x => x == sub.Kode || sub.Kriteria.Any(y => y.Kode == x)))];
        var awal = KertasKerjaStore.TempatLampiran(k.Kertas.Id) + "/";
        Bukti = (await Alat.Lampiran.DaftarAsync(Konteks.Pemda, Pd, batal: batal)).Where(l => l.Dokumen.StartsWith(awal, StringComparison.Ordinal)).ToLookup(l => l.Dokumen[awal.Length..], StringComparer.Ordinal);
        return true;
    }
}
