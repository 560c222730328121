using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>What a sub bidang may fill in.</summary>
/// <param name="Unit">Names of its units, for a reader.</param>
/// <param name="Indikator">Codes of their indicators; <c>null</c>: the office has not divided its measurement, and all may be filled
/// in.</param>
/// <param name="Sasaran">Codes of the sasaran of those indicators.</param>
public sealed record LingkupUnit(string Unit, IReadOnlySet<string>? Indikator, IReadOnlySet<string> Sasaran)
{
    private const int DisebutPaling = 10;

    /// <summary>Whether the document is one of the plan: what no unit owns is the planner's.</summary>
    public bool Rencana { get; init; }

    /// <summary>Codes of the rows of the budget that are theirs.</summary>
    public IReadOnlySet<string> Sub { get; init; } = new HashSet<string>();

    /// <summary>Whether the office has divided its budget, whatever it did with its indicators: rows of others are only read.</summary>
    public bool SubTerbagi { get; init; }

    /// <summary>How owners may name them, made equal.</summary>
    public IReadOnlySet<string> Sebutan { get; init; } = new HashSet<string>();

    /// <summary>Units of the indicators as the plan has them; one whose unit it does not say is missing.</summary>
    public IReadOnlyDictionary<string, string> Satuan { get; init; } = new Dictionary<string, string>();

    /// <summary>The years of which the document may have rows: its own, and the one before beside which they are read.</summary>
    public Periode? Tahun { get; init; }

    /// <summary>Quarters of the year that its units have handed in: what they said there is being read.</summary>
    public IReadOnlyList<int> TriwulanDiserahkan { get; init; } = [];

    /// <summary>Who handed the document to the head, who is reading it; <c>null</c>: nobody waits.</summary>
    public string? DiajukanOleh { get; init; }

    /// <summary>Why nothing of it can be typed in now, and what to do; empty: it can.</summary>
    public string Tertahan => DiajukanOleh is not { } oleh ? ""
        : $"Dokumen ini diajukan oleh {oleh} dan menunggu keputusan kepala. "
            + (Rencana ? $"Minta {oleh} menarik pengajuannya" : "Tarik dahulu pengajuannya di halaman dokumen")
            + ", atau minta kepala mengembalikannya, lalu isi bagian Anda.";

    /// <summary>Owners by what is owned, both as a reader sees them: <c>indikator 1.1</c>.</summary>
    public IReadOnlyDictionary<string, string> Pemilik { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a field of owners names one of the units.</summary>
    /// <param name="pemilik">The field.</param>
    public bool Memiliki(string pemilik) => PembagianUnit.Pecah(pemilik).Any(p => Sebutan.Contains(PembagianUnit.Samakan(p)));

    /// <summary>Whether a thing of a form is theirs.</summary>
    /// <param name="jalur">The file.</param>
    /// <param name="daftar">The list in which it stands.</param>
    /// <param name="butir">The thing.</param>
    public bool Milik(string jalur, UraianDaftar daftar, ButirTerisi butir)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(butir);
        return PerubahanBagian.Kolom(jalur) switch
        {
            "indikator" => MilikIndikator(butir["indikator"]),
            not null => MilikSub(PembagianUnit.Rinci(k => butir[k])),
            // activities are told by their sasaran when they are saved
            _ => daftar.Nama == "indikator" ? MilikIndikator(butir["kode"]) : !Rencana,
        };
    }

    /// <summary>Whether an indicator is theirs.</summary>
    /// <param name="kode">Its code.</param>
    public bool MilikIndikator(string kode) => Indikator?.Contains(kode) != false;

    /// <summary>Whether a row of the budget is theirs.</summary>
    /// <param name="kode">Its code at the lowest level.</param>
    public bool MilikSub(string kode) => (Indikator is null && !SubTerbagi) || Sub.Contains(kode);

    /// <summary>Whether rows of a table may be theirs.</summary>
    /// <param name="jalur">The file.</param>
    public bool Memuat(string jalur) => PerubahanBagian.Kolom(jalur) switch
    {
        "indikator" => Indikator is not { Count: 0 },
        null => false,
        _ => Sub.Count > 0,
    };

    /// <summary>Why a change is refused; <c>null</c>: all of it is theirs.</summary>
    /// <param name="lama">The document before.</param>
    /// <param name="baru">The document after.</param>
    public string? Larangan(KumpulanBerkas lama, KumpulanBerkas baru)
    {
        var ubah = PerubahanBagian.Antara(lama, baru);
        if (DiajukanOleh is not null && !ubah.Kosong)
        {
            return $"Belum ada yang disimpan. {Tertahan}";
        }

        foreach (var t in TriwulanDiserahkan.Where(_ => Tahun is not null))
        {
            if (PenjagaTriwulan.Berubah(lama, baru, Tahun?.Mulai ?? 0, t) is { Count: > 0 } beda)
            {
                return $"Belum ada yang disimpan: {Unit} sudah menyerahkan triwulan {BilanganRomawi.Dari(t)} ({Beberapa([.. beda])}). "
                    + "Minta perencana atau kepala mengembalikannya di Pengukuran, lalu perbaiki.";
            }
        }

        List<string> asing =
        [
            .. Asing(ubah),
            // a document made out of an earlier one has the rows that that had
            .. lama.Isi.Count > 0 ? ubah.Perencana.Where(p => !MenurutRencana(p)).Select(Kata).Distinct() : [],
        ];
        return asing.Count == 0 ? null
            : $"Belum ada yang disimpan: perubahan ini menyentuh yang bukan bagian {Unit}: {Beberapa(asing)}. "
                + (Rencana ? "Yang boleh mengubahnya unit pemiliknya atau perencana. " : "")
                + (Sebut is { Length: > 0 } milik ? $"Bagian {Unit} ialah {milik}. Kembalikan yang lain seperti semula, lalu simpan lagi."
                    : $"Belum ada {(Rencana ? "baris" : "indikator")} yang menjadi bagian {Unit}; {Cara}.");
    }

    private IEnumerable<string> Asing(PerubahanBagian ubah) =>
    [
        .. ubah.Indikator.Where(k => !MilikIndikator(k))
            .Select(k => k.Length > 0 ? Bermilik("indikator " + k) : "baris tanpa indikator"),
        .. ubah.Sub.Where(k => !MilikSub(k))
            .Select(k => k.Length > 0 ? Bermilik("sub kegiatan " + k) : "baris tanpa kode sub kegiatan"),
        .. Indikator is null ? [] : ubah.Sasaran.Where(k => !Sasaran.Contains(k))
            .Select(k => k.Length > 0 ? "kegiatan sasaran " + k : "kegiatan tanpa sasaran"),
        .. Indikator is null ? [] : ubah.Bersama,
    ];

    // a new row says of itself what the plan says, or what its form offers
    private bool MenurutRencana(IsianPerencana p) => p.Baru && p.Bidang.Kunci switch
    {
        "satuan" => !Satuan.TryGetValue(p.Kode, out var satuan) || satuan == p.Isi,
        "tahun" => Tahun is not { } t || (int.TryParse(p.Isi, out var n) && n >= t.Mulai - 1 && n <= t.Selesai),
        _ => false,
    };

    private static string Kata(IsianPerencana p) =>
        $"{p.Bidang.Label.ToLowerInvariant()} \"{p.Isi}\" pada {p.Kode}, yang ditentukan perencana";

    /// <summary>What is theirs, in words; empty: nothing.</summary>
    public string Sebut => string.Join(
        " dan ", new[] { Daftar("indikator", Indikator ?? new HashSet<string>()), Daftar("sub kegiatan", Sub) }.Where(d => d.Length > 0));

    /// <summary>How the planner gives a unit its part, in words.</summary>
    public string Cara => Rencana ? "perencana membaginya pada unit pemilik tiap indikator di Renstra dan tiap sub kegiatan di Anggaran"
        : "perencana membaginya pada penanggung jawab tiap indikator di Renstra";

    private string Bermilik(string apa) => Pemilik.TryGetValue(apa, out var siapa) ? $"{apa} (milik {siapa})" : apa;

    private static string Daftar(string apa, IReadOnlySet<string> kode) => kode.Count == 0 ? ""
        : $"{apa} {Beberapa([.. kode.Order(StringComparer.Ordinal)])}";

    private static string Beberapa(List<string> daftar) => string.Join(", ", daftar.Take(DisebutPaling))
        + (daftar.Count > DisebutPaling ? $", dan {daftar.Count - DisebutPaling} lainnya" : "");
}
