using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Finds the empty fields of one document that is being written, each with its place in the form.</summary>
internal sealed class PembacaKekurangan
{
    private static readonly string[] KunciNama = ["uraian", "judul", "sub_kegiatan", "kegiatan", "program", "nama", "indikator"];

    private readonly VersiDokumen _versi;
    private readonly LingkunganFormulir _lingkungan;
    private readonly IReadOnlyList<BagianIsian> _bagian;
    private readonly Lazy<Dictionary<string, string>> _pemilik;
    private readonly Dictionary<string, ButirTerisi> _isi = new(StringComparer.Ordinal);

    /// <summary>Opens the document.</summary>
    /// <param name="versi">The document.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="semua">The files of its year.</param>
    /// <param name="hariIni">Today.</param>
    public PembacaKekurangan(VersiDokumen versi, KumpulanBerkas isi, KumpulanBerkas semua, DateOnly hariIni)
    {
        _versi = versi;
        _pemilik = new(() => PembagianUnit.Baca(semua).Sub.DistinctBy(s => s.Kode)
            .ToDictionary(s => s.Kode, s => string.Join("; ", s.Pemilik)));
        _lingkungan = new LingkunganFormulir(semua, [.. isi.DaftarJalur], versi.Mulai, hariIni);
        _bagian = BagianIsian.Untuk(versi.JenisDokumen, isi);
        foreach (var jalur in _bagian.Select(b => b.Jalur).Distinct())
        {
            if (LingkunganFormulir.Buka(isi, jalur) is { } f)
            {
                _isi[jalur] = _lingkungan.Terapkan(f, KirimanFormulir.Kosong).Isi;
            }
        }
    }

    /// <summary>How much of its parts is filled in.</summary>
    public IReadOnlyList<RingkasanBagian> Ringkasan => RingkasanBagian.Susun(_bagian, j => _isi.GetValueOrDefault(j), _versi.Mulai);

    /// <summary>Codes of indikator that are computed of components.</summary>
    public IEnumerable<string> Berkomponen => _isi.Values.SelectMany(i => i.Daftar).SelectMany(d => d.Butir).SelectMany(b => b.Daftar)
        .Where(d => d.Uraian.Nama == "indikator").SelectMany(d => d.Butir)
        .Where(b => b.Daftar.Any(d => d is { Uraian.Kunci: "komponen", Butir.Count: > 0 })).Select(b => b["kode"]);

    /// <summary>Empty fields that a report needs, then findings about the plan.</summary>
    public IEnumerable<HalKurangIsian> Daftar() => _bagian.Where(b => _isi.ContainsKey(b.Jalur)).SelectMany(Bagian)
        .Concat(_isi.SelectMany(f => Temuan(f.Key, f.Value)));

    /// <summary>The last quarter with a measured figure; a figure of the year counts as the fourth.</summary>
    public int TriwulanTerisi() => _isi.TryGetValue("kinerja.csv", out var kinerja)
        ? kinerja.Daftar.SelectMany(d => d.Butir).Where(b => b["realisasi"].Length > 0)
            .Select(b => int.TryParse(b["triwulan"], out var t) ? t : 4).DefaultIfEmpty(0).Max() : 0;

    // a budget may have thousands of rows; of an indikator each row may be another unit's
    private IEnumerable<HalKurangIsian> Bagian(BagianIsian bagian)
    {
        var satuan = BidangKosong.Dalam(bagian.Potong(_isi[bagian.Jalur])).Select(k => Satu(bagian, k));
        return _versi.JenisDokumen == JenisDokumen.Pengukuran || _versi.JenisDokumen == JenisDokumen.Renstra
            || _versi.JenisDokumen == JenisDokumen.RencanaKinerja ? satuan : KelompokKurang.Satukan(satuan);
    }

    private HalKurangIsian Satu(BagianIsian bagian, BidangKosong k)
    {
        var (nama, uraian) = (Nama(k.Butir), k.Bidang.Uraian);
        var (pd, dokumen) = (_versi.PerangkatDaerah, _versi.Dokumen);
        var pemilik = _pemilik.Value.GetValueOrDefault(PembagianUnit.Rinci(x => k.Butir[x]), "");
        return new HalKurangIsian(_versi.Jenis, nama.Length > 0 ? $"{uraian.Label}: {nama}" : uraian.Label,
            $"{_versi.Judul}, {bagian.Judul}",
            TempatFormulir.Alamat(pd, dokumen, [bagian], k.Bidang.Alamat, diisi: true), BobotKurang.Menahan)
        {
            Indikator = k.Daftar?.Uraian.Nama == "indikator" ? k.Butir["kode"] : k.Butir["indikator"],
            Pemilik = pemilik, Sasaran = k.Butir["sasaran"],
            DiDaftar = TempatFormulir.DiDaftar(pd, dokumen, [bagian], k.Bidang.Alamat),
            Kelompok = new KelompokKurang(uraian.Label, k.Daftar?.Uraian.Sebutan ?? "isian", Umum.Alamat.Dokumen.Isi(pd, dokumen,
                bagian.Kunci)) { Pemilik = pemilik },
        };
    }

    private IEnumerable<HalKurangIsian> Temuan(string jalur, ButirTerisi isi)
    {
        var bagian = _bagian.Where(b => b.Jalur == jalur).ToList();
        return _lingkungan.Periksa(jalur, isi).Where(t => t.Bobot != BobotRencana.Saran).Select(t => new HalKurangIsian(
            _versi.Jenis, t.Pesan, $"{t.Saran} {t.Dasar}.",
            TempatFormulir.Alamat(_versi.PerangkatDaerah, _versi.Dokumen, bagian, t.Tempat, diisi: true), BobotKurang.PerluDilihat));
    }

    // what a row is about, in the words that people know it by
    private string Nama(ButirTerisi butir)
    {
        var bidang = KunciNama.Select(k => butir.Bidang.FirstOrDefault(b => b.Uraian.Kunci == k
            && b.Teks.Length > 0)).FirstOrDefault(b => b is not null)
            ?? butir.Bidang.FirstOrDefault(b => b.Teks.Length > 0);
        var nama = butir.Alamat.Length == 0 || bidang is null ? "" : _lingkungan.Kata(bidang);
        return nama.Length > 90 ? nama[..90].TrimEnd() + "…" : nama;
    }
}
