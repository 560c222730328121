using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>A flat folder: the documents of one report.</summary>
/// <param name="Nama">As the user calls it.</param>
/// <param name="Periode">The report.</param>
/// <param name="Masa">Years of its Renstra; <c>null</c> when it does not say.</param>
/// <param name="Berkas">Path → digest of its bytes.</param>
public sealed record FolderRata(string Nama, PeriodeLaporan Periode, RentangTahun? Masa, IReadOnlyDictionary<string, string> Berkas)
{
    /// <summary>Files that get another content on the way, as targets leave the measurement; their digests stand in
    /// <see cref="Berkas"/>.</summary>
    public IReadOnlyDictionary<string, byte[]> Baru { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>What is to be said of that.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];
}

/// <summary>A file that goes to its layer.</summary>
/// <param name="Folder">The flat folder that it comes from.</param>
/// <param name="Jalur">Its path there.</param>
/// <param name="Lapisan">Where it goes.</param>
public sealed record PindahBerkas(FolderRata Folder, string Jalur, LapisanFolder Lapisan)
{
    /// <summary>Its path in the layered folder.</summary>
    public string Tujuan => Lapisan.Folder + Jalur;
}

/// <summary>How flat folders become one layered folder.</summary>
/// <param name="Daftar">Every file once.</param>
/// <param name="Catatan">What contradicts itself between the folders and where it went, and what a report reads that it did not
/// before.</param>
public sealed record RencanaBentuk(IReadOnlyList<PindahBerkas> Daftar, IReadOnlyList<string> Catatan);

/// <summary>Plans the conversion of flat folders of one office. Pure. Each file goes to the widest layer that its kind allows; where
/// folders contradict each other the narrower layer takes what differs, so that each report reads the bytes that it read before.</summary>
public sealed class PerencanaBentuk
{
    private readonly IReadOnlyList<FolderRata> _sumber;
    private readonly SortedDictionary<string, PindahBerkas> _isi = new(StringComparer.Ordinal);
    private readonly List<RentangTahun> _renstra = [];
    private readonly List<(string Folder, LapisanFolder Lapisan, string Sebab, string Jalur)> _lain = [];

    private PerencanaBentuk(IReadOnlyList<FolderRata> sumber) => _sumber = sumber;

    /// <summary>Makes the plan; refused when two folders are of the same report.</summary>
    /// <param name="sumber">Flat folders of one office, in any order.</param>
    public static Hasil<RencanaBentuk> Rencanakan(IReadOnlyList<FolderRata> sumber)
    {
        ArgumentNullException.ThrowIfNull(sumber);
        var urut = sumber.OrderBy(s => s.Periode.Tahun).ThenBy(s => s.Periode.Triwulan?.Nomor ?? 5).ToList();
        var kembar = urut.Zip(urut.Skip(1)).Where(p => p.First.Periode == p.Second.Periode)
            .Select(p => new Kesalahan(new Asal(p.Second.Nama, 0),
            $"laporan {p.Second.Periode} juga ada di {p.First.Nama}.", "Sebut satu folder saja untuk tiap periode, yang isinya terakhir."))
                .ToList();
        return kembar.Count > 0 ? Hasil.Gagal<RencanaBentuk>(kembar) : new PerencanaBentuk(urut).Semua();
    }

    private Hasil<RencanaBentuk> Semua()
    {
        foreach (var (s, j) in _sumber.SelectMany(s => s.Berkas.Keys.Select(j => (s, j)))
            .Where(b => LapisanFolder.Untuk(b.j) == JenisLapisan.Laporan))
        {
            Taruh(s, j, LapisanFolder.Laporan(s.Periode));
        }

        // of the reports of one year, the last one knows most
        var tahunan = _sumber.SelectMany(s => s.Berkas.Keys.Select(j => (Folder: s, Jalur: j)))
            .Where(b => LapisanFolder.Untuk(b.Jalur) != JenisLapisan.Laporan)
            .GroupBy(b => (b.Folder.Periode.Tahun, b.Jalur)).Select(g => g.Last()).ToList();
        tahunan.Where(b => LapisanFolder.Untuk(b.Jalur) == JenisLapisan.Tahun).ToList()
            .ForEach(b => Taruh(b.Folder, b.Jalur, LapisanFolder.Tahun(b.Folder.Periode.Tahun)));
        tahunan.Where(b => LapisanFolder.Untuk(b.Jalur) == JenisLapisan.Akar).GroupBy(b => b.Jalur).ToList()
            .ForEach(g => Akar([.. g.Select(b => b.Folder)], g.Key));
        // the newest edition of a plan is the one that later years read
        tahunan.Where(b => LapisanFolder.Untuk(b.Jalur) == JenisLapisan.Renstra).Reverse().ToList()
            .ForEach(b => Renstra(b.Folder, b.Jalur));
        var susunan = SusunanFolder.Baca([.. _isi.Keys]);
        return susunan.Ada ? Lengkapi(susunan.Nilai) : Hasil.Gagal<RencanaBentuk>(susunan.DaftarKesalahan);
    }

    // what the layers do not give back as it was stands beside its report
    private Hasil<RencanaBentuk> Lengkapi(SusunanFolder susunan)
    {
        foreach (var s in _sumber)
        {
            var peta = susunan.Ratakan(s.Periode).Jalur;
            foreach (var j in s.Berkas.Keys.Where(j => !peta.TryGetValue(j, out var letak) || Sidik(_isi[letak]) != s.Berkas[j]))
            {
                Taruh(s, j, LapisanFolder.Laporan(s.Periode));
                _lain.Add((s.Nama, LapisanFolder.Laporan(s.Periode), "berbeda dari folder lain untuk masa yang sama", j));
            }

            _lain.AddRange(peta.Keys.Except(s.Berkas.Keys).Select(j =>
                (s.Nama, LapisanFolder.Laporan(s.Periode), "", j)));
        }

        return Hasil.Dari(new RencanaBentuk([.. _isi.Values], [.. _lain.GroupBy(l => (l.Folder, l.Lapisan, l.Sebab))
            .Select(g => Catatan(g.Key.Folder, g.Key.Lapisan, g.Key.Sebab, [.. g.Select(l => l.Jalur)]))]));
    }

    private void Akar(IReadOnlyList<FolderRata> menurutTahun, string jalur)
    {
        var kini = "";
        foreach (var s in menurutTahun)
        {
            var sidik = s.Berkas[jalur];
            if (kini.Length == 0 && s.Periode.Tahun == _sumber[0].Periode.Tahun)
            {
                Taruh(s, jalur, LapisanFolder.Akar);
            }
            else if (sidik != kini)
            {
                Taruh(s, jalur, LapisanFolder.Sejak(s.Periode.Tahun));
                _lain.Add((s.Nama, LapisanFolder.Sejak(s.Periode.Tahun), kini.Length == 0 ? "belum ada pada tahun sebelumnya"
                    : "berbeda dari tahun sebelumnya", jalur));
            }

            kini = sidik;
        }
    }

    private void Renstra(FolderRata s, string jalur)
    {
        if (s.Masa is { } masa && masa.Awal <= s.Periode.Tahun
            && (_isi.TryGetValue(LapisanFolder.Renstra(masa).Folder + jalur, out var ada)
                ? Sidik(ada) == s.Berkas[jalur] : !_renstra.Exists(r => r.Awal <= masa.Akhir && masa.Awal <= r.Akhir)))
        {
            _renstra.Add(masa);
            Taruh(s, jalur, LapisanFolder.Renstra(masa));
            return;
        }

        var tahun = LapisanFolder.Tahun(s.Periode.Tahun);
        Taruh(s, jalur, tahun);
        _lain.Add((s.Nama, tahun, s.Masa is null ? "tidak menyebut masa Renstranya" : s.Masa.Value.Awal > s.Periode.Tahun
            ? "masanya belum mulai pada tahun laporan" : "berbeda dari Renstra yang lebih baru untuk masa yang sama", jalur));
    }

    private void Taruh(FolderRata s, string jalur, LapisanFolder lapisan)
    {
        var p = new PindahBerkas(s, jalur, lapisan);
        _isi[p.Tujuan] = p;
    }

    private static string Sidik(PindahBerkas p) => p.Folder.Berkas[p.Jalur];

    private static string Catatan(string folder, LapisanFolder lapisan, string sebab, IReadOnlyList<string> jalur)
    {
        var sebut = string.Join(", ", jalur.Take(5)) + (jalur.Count > 5 ? $", dan {jalur.Count - 5} berkas lain" : "");
        return sebab.Length > 0 ? $"{sebut} dari {folder} {sebab}; ditaruh di {lapisan.Folder} dan dibaca laporan {Sebut(lapisan)}."
            : $"laporan {lapisan.Folder} kini juga membaca {sebut}, yang dahulu tidak ada di {folder}.";
    }

    private static string Sebut(LapisanFolder l) => l switch
    {
        { Jenis: JenisLapisan.Sejak } => $"sejak {l.Mulai}",
        { Triwulan: { } t } => $"triwulan {t} {l.Mulai}",
        { Jenis: JenisLapisan.Tahun } => $"{l.Mulai}",
        _ => $"setahun {l.Mulai}",
    };
}
