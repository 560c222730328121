using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>What became of the targets that a folder of the first version holds in its measurement.</summary>
/// <param name="Berkas">Files with another content; empty when nothing was moved.</param>
/// <param name="Catatan">What was moved where, and what stays and why.</param>
public sealed record TargetPindah(IReadOnlyDictionary<string, byte[]> Berkas, IReadOnlyList<string> Catatan)
{
    /// <summary>Nothing to move.</summary>
    public static TargetPindah TidakAda { get; } = new(new Dictionary<string, byte[]>(), []);
}

/// <summary>Moves targets out of the measurement of the first version to the document that promises them, where that is plain; what is
/// not stays and is told. The targets of the report are computed before and after, and nothing moves when they would differ.</summary>
public sealed class PemindahTarget
{
    private const string Kinerja = "kinerja.csv";
    private const string Target = "target.csv";
    private const string Kolom = "target";
    private static readonly string[] KepalaTarget = ["indikator", "tahun", "triwulan", "dokumen", Kolom, "sumber"];

    private readonly KumpulanBerkas _asal;
    private readonly DataInstansi _data;
    private readonly DokumenInstansi _dokumen;
    private readonly HasilKinerja _hasil;
    private readonly List<BarisCsv> _baris;
    private readonly HashSet<int> _lepas = [];
    private readonly List<string[]> _baru = [];
    private readonly List<string> _catatan = [];

    private PemindahTarget(KumpulanBerkas asal, DataInstansi data, List<BarisCsv> baris)
    {
        (_asal, _data, _baris) = (asal, data, baris);
        _dokumen = DokumenInstansi.Baca(data).Nilai;
        _hasil = _dokumen.Hitung();
    }

    /// <summary>Moves them.</summary>
    /// <param name="berkas">The files of a flat folder.</param>
    public static TargetPindah Pindahkan(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return Teks(berkas, Kinerja) is { } teks && CsvBerkas.Baca(teks, Kinerja, ["indikator", "tahun", Kolom], []) is { Count: > 0 } baris
            && Baca(berkas) is { } data ? new PemindahTarget(berkas, data, baris).Semua() : TargetPindah.TidakAda;
    }

    private static DataInstansi? Baca(KumpulanBerkas berkas) => PembacaInstansi.Baca(SumberBerkas.Memori(berkas)).Data;

    private static string? Teks(KumpulanBerkas berkas, string jalur) =>
        berkas.Coba(jalur, out var isi) ? Encoding.UTF8.GetString(isi.Span).TrimStart('\uFEFF') : null;

    private TargetPindah Semua()
    {
        foreach (var g in _data.Kinerja.Where(k => k.Target.Besaran.Ada).GroupBy(k => (k.Indikator, k.Tahun)))
        {
            Satu(g.Key.Indikator, g.Key.Tahun, [.. g]);
        }

        var berkas = Tulis();
        if (berkas.Count == 0 || Sama(berkas))
        {
            return new TargetPindah(berkas, _catatan);
        }

        return new TargetPindah(new Dictionary<string, byte[]>(),
            [$"target pada {Kinerja} tidak dipindahkan, karena target dalam laporan akan berubah; pindahkan dengan tangan."]);
    }

    private void Satu(string indikator, int tahun, List<BarisKinerja> baris)
    {
        var target = baris.Find(b => b.Triwulan is null) ?? baris.OrderBy(b => b.Triwulan).Last();
        if (Tetap(indikator, tahun, baris) is { } sebab)
        {
            _catatan.Add($"target indikator {indikator} tahun {tahun} tetap di {Kinerja}: {sebab}.");
            return;
        }

        _lepas.UnionWith(baris.Select(b => b.Asal.Baris));
        if (Tersimpan(indikator, tahun, target.Target) is { } rumah)
        {
            _catatan.Add($"target indikator {indikator} tahun {tahun} dilepas dari {Kinerja}: sudah ada di {rumah}.");
            return;
        }

        var dokumen = Dokumen(target);
        _baru.Add([indikator, $"{tahun}", "", KataDokumenTarget.Kunci(dokumen), Sel(target)[Kolom],
            Menyebut(target) is null ? "" : Sel(target)["sumber"]]);
        _catatan.Add(
            $"target indikator {indikator} tahun {tahun} dipindahkan ke {Target} sebagai target {KataDokumenTarget.Nama(dokumen)} {tahun}.");
    }

    // why it is not plain where it belongs; null when it is
    private string? Tetap(string indikator, int tahun, List<BarisKinerja> baris)
    {
        var kode = KodeIndikator.Dari(indikator);
        if (_dokumen.Renstra.DaftarIndikator.FirstOrDefault(i => i.Kode == kode) is not { } i)
        {
            return "indikatornya tidak ada dalam Renstra";
        }

        var nilai = baris[0].Target;
        return baris.Exists(b => !b.Target.Satuan.Sama(i.Satuan)) ? "satuannya lain dari satuan indikatornya"
            : baris.Exists(b => b.Target.Besaran.Nilai != nilai.Besaran.Nilai)
            ? "angkanya berbeda antarbaris; bila itu target triwulan, tulis sebagai target rencana aksi"
            : tahun > _data.Tahun ? "tahunnya sesudah tahun laporan"
            : Pertentangan(indikator, tahun, nilai) ?? (tahun == _data.Tahun && Tersimpan(indikator, tahun, nilai) is null
                && Dokumen(baris[0]) is DokumenTarget.PerjanjianKinerja or DokumenTarget.RencanaAksi
                ? "Perjanjian Kinerja belum memuatnya; tulis di sana, atau sebagai target Renja atau RKT" : null);
    }

    private string? Pertentangan(string indikator, int tahun, Fakta nilai)
    {
        if (Tersimpan(indikator, tahun, nilai) is not null)
        {
            return null;
        }

        return Diperjanjikan(indikator, tahun) ? "berbeda dari Perjanjian Kinerja"
            : _dokumen.Rencana.Setahun(new KodeIndikator(indikator), tahun) is { Nilai.Besaran.Ada: true } t
            ? $"berbeda dari target {t.Sebutan}" : null;
    }

    private bool Diperjanjikan(string indikator, int tahun)
    {
        var kode = new KodeIndikator(indikator);
        return tahun == _data.Tahun
            && (_dokumen.Perjanjian.Target(kode).Berlaku ?? _dokumen.Perjanjian.TargetCacah(kode).Berlaku) is not null;
    }

    // the document that states the very figure already
    private string? Tersimpan(string indikator, int tahun, Fakta nilai)
    {
        var kode = new KodeIndikator(indikator);
        if (Diperjanjikan(indikator, tahun))
        {
            var h = _hasil.DaftarIndikator.FirstOrDefault(d => d.Indikator.Kode == kode);
            return h is not null && (nilai.Besaran.Nilai == h.Kini.Target.Besaran.Nilai || nilai.Besaran.Nilai == h.Murni.Target.Besaran.Nilai)
                ? $"Perjanjian Kinerja {tahun}" : null;
        }

        return _dokumen.Rencana.Setahun(kode, tahun) is { } t && t.Nilai.Besaran.Nilai == nilai.Besaran.Nilai ? $"target {t.Sebutan}" : null;
    }

    // what the row says of its target, else what the report says, else what the law compares with (PermenPANRB 53/2014)
    private DokumenTarget Dokumen(BarisKinerja baris) =>
        Menyebut(baris) ?? _dokumen.Rencana.Utama ?? DokumenTarget.PerjanjianKinerja;

    private DokumenTarget? Menyebut(BarisKinerja baris) =>
        Sel(baris)["sumber"] is var s && s.Contains(Kolom, StringComparison.OrdinalIgnoreCase)
            ? KataDokumenTarget.Cari(s) is { } d and not DokumenTarget.RencanaAksi ? d : null : null;

    private BarisCsv Sel(BarisKinerja baris) => _baris.First(b => b.Asal().Baris == baris.Asal.Baris);

    private Dictionary<string, byte[]> Tulis()
    {
        var hasil = new Dictionary<string, byte[]>();
        var kosong = _baris.TrueForAll(b => b[Kolom].Length == 0 || _lepas.Contains(b.Asal().Baris));
        if (_lepas.Count == 0 && !kosong)
        {
            return hasil;
        }

        var kepala = _baris[0].DaftarKolom.Where(k => !kosong || !k.Equals(Kolom, StringComparison.OrdinalIgnoreCase)).ToList();
        hasil[Kinerja] = TulisanCsv.Tulis(Pemisah(Kinerja), kepala, _baris.Select(b => kepala.Select(k =>
            k.Equals(Kolom, StringComparison.OrdinalIgnoreCase) && _lepas.Contains(b.Asal().Baris) ? "" : b[k])));
        if (_baru.Count > 0)
        {
            var ada = Teks(_asal, Target) is { } teks ? CsvBerkas.Baca(teks, Target, KepalaTarget[..1], []) : [];
            var semua = ada.Count > 0 ? ada[0].DaftarKolom.Union(KepalaTarget, StringComparer.OrdinalIgnoreCase).ToList() : [.. KepalaTarget];
            hasil[Target] = TulisanCsv.Tulis(Pemisah(ada.Count > 0 ? Target : Kinerja), semua, ada.Select(b => semua.Select(k => b[k]))
                .Concat(_baru.Select(b => semua.Select(k => Array.FindIndex(KepalaTarget, t => t.Equals(k, StringComparison.OrdinalIgnoreCase))
                    is >= 0 and var n ? b[n] : ""))));
        }

        return hasil;
    }

    private char Pemisah(string jalur) => TulisanCsv.Pemisah(Teks(_asal, jalur) ?? "");

    private bool Sama(Dictionary<string, byte[]> berkas)
    {
        var baru = berkas.Aggregate(_asal, (b, isi) => b.Dengan(isi.Key, isi.Value));
        return Baca(baru) is { } data && Angka(DokumenInstansi.Baca(data).Nilai.Hitung()).SequenceEqual(Angka(_hasil));
    }

    private static IEnumerable<(KodeIndikator, int, decimal?, decimal?, decimal?)> Angka(HasilKinerja hasil) =>
        hasil.DaftarIndikator.SelectMany(h => h.Riwayat.Prepend(h.Lalu).Prepend(h.Kini).Select(k => (h.Indikator.Kode, k.Tahun,
            k.Target.Besaran.Nilai, k.Realisasi.Besaran.Nilai, k.Capaian.Dilaporkan.Besaran.Nilai)));
}
