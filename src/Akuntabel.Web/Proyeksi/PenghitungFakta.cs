using Akuntabel.Core.Laporan.Lingkup;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Penyimpanan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Proyeksi;

/// <summary>Reads an agency's files and computes as the report does, so that a list never shows a figure that the report does not.</summary>
internal sealed class PenghitungFakta : IPenghitungFakta
{
    /// <inheritdoc/>
    public string Versi { get; } = $"{typeof(PembangunLingkup).Module.ModuleVersionId}{typeof(PembacaInstansi).Module.ModuleVersionId}"
        + $"{typeof(PenghitungFakta).Module.ModuleVersionId}";

    private const string Setelan = "laporan.yaml";

    // registers, procedures and legal bases hold nothing that achievement or spending is computed from
    private static readonly JenisDokumen[] Berangka =
    [
        JenisDokumen.Renstra, JenisDokumen.RencanaKinerja, JenisDokumen.PerjanjianKinerja, JenisDokumen.Anggaran, JenisDokumen.Pengukuran,
        JenisDokumen.Laporan,
    ];

    /// <inheritdoc/>
    public HasilFakta Hitung(KumpulanBerkas berkas, Periode periode) => Bangun(berkas, periode) switch
    {
        (_, { Count: > 0 } sebab) => Gagal(sebab),
        ({ } akar, _) => new HasilFakta([.. Daftar(akar, "indikator").Select(i => Kinerja(i, periode.Triwulan is not null))],
            [.. Daftar(akar, "program").Select(Anggaran).OrderBy(a => a.Kode, StringComparer.Ordinal)]),
        _ => Gagal([]),
    };

    /// <summary>Why no figures can be computed of an office's files; none: they can.</summary>
    public static IReadOnlyList<Kesalahan> Sebab(KumpulanBerkas berkas, Periode periode) => Bangun(berkas, periode).Sebab;

    /// <summary>The documents of an office as a report of the span reads them, and what it computes of them; where they contradict each other
    /// none, with why.</summary>
    public static (DokumenInstansi? Dokumen, HasilKinerja? Hasil, IReadOnlyList<Kesalahan> Sebab) Kinerja(
        KumpulanBerkas berkas, Periode periode)
    {
        var (data, terbaca) = Baca(berkas, periode);
        if (data is null)
        {
            return (null, null, terbaca);
        }

        var dokumen = DokumenInstansi.Baca(data);
        var hasil = dokumen.Nilai.Hitung();
        return Pertentangan([.. dokumen.DaftarKesalahan, .. hasil.DaftarKesalahan]) is { Count: > 0 } salah ? (null, null, salah)
            : (dokumen.Nilai, hasil, []);
    }

    private static (NilaiLingkup? Akar, IReadOnlyList<Kesalahan> Sebab) Bangun(KumpulanBerkas berkas, Periode periode)
    {
        var (data, terbaca) = Baca(berkas, periode);
        if (data is null)
        {
            return (null, terbaca);
        }

        var (akar, kesalahan) = PembangunLingkup.Bangun(data);
        return (akar, data is { Sub.Count: 0, Kinerja.Count: 0 } && kesalahan.Count > 0 ? [.. terbaca, .. kesalahan]
            : Pertentangan(kesalahan));
    }

    // the second is what the reading met; without data that is why
    private static (DataInstansi? Data, IReadOnlyList<Kesalahan> Kesalahan) Baca(KumpulanBerkas berkas, Periode periode)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(periode);
        var baca = PembacaInstansi.Baca(SumberBerkas.Memori(DenganSetelan(berkas, periode)));
        if (baca.Data is not { } data || Pertentangan(baca.DaftarKesalahan) is { Count: > 0 })
        {
            return (null, Pertentangan(baca.DaftarKesalahan) is { Count: > 0 } salah ? salah : baca.DaftarKesalahan);
        }

        return data.Tahun == periode.Mulai ? (data, baca.DaftarKesalahan)
            : (null, [new Kesalahan(new Asal("laporan.yaml", 0, "tahun"),
                $"menyebut tahun {data.Tahun}, padahal dokumen ini untuk {periode}.", "Samakan tahunnya.")]);
    }

    // what is missing leaves figures out; what contradicts itself has none to give
    private static IReadOnlyList<Kesalahan> Pertentangan(IReadOnlyList<Kesalahan> daftar) =>
        [.. daftar.Where(k => k.Bobot == BobotKesalahan.Pertentangan && Berangka.Contains(JenisDokumen.Untuk(k.Asal.Berkas)))];

    // early in a year there are figures long before there is a report: its settings then are those that it would begin with
    private static KumpulanBerkas DenganSetelan(KumpulanBerkas berkas, Periode periode)
    {
        if (!berkas.Coba(Setelan, out var isi))
        {
            return periode.Triwulan is null ? berkas.Dengan(Setelan, Encoding.UTF8.GetBytes($"jenis: lkj\ntahun: {periode.Mulai}\n"))
                : berkas.Gabung(AwalDokumen.Baru(JenisDokumen.Laporan, periode, "", ""));
        }

        // its words spoke of another span
        return periode.Triwulan is null || Rentang(Encoding.UTF8.GetString(isi.Span)) is not { } dari || dari == periode ? berkas
            : new KumpulanBerkas(berkas.Isi.Where(b => JenisDokumen.Untuk(b.Key) != JenisDokumen.Laporan))
                .Gabung(SalinanDokumen.LaporanBaru(berkas, dari, periode, "", ""));
    }

    // the span that a report says it is of; null: it does not say
    private static Periode? Rentang(string setelan)
    {
        int? Angka(string kunci) => Regex.Match(setelan, $@"^{kunci}:\s*(\d+)", RegexOptions.Multiline | RegexOptions.CultureInvariant) is
            { Success: true } m && int.TryParse(m.Groups[1].Value, out var n) ? n : null;
        return Angka("tahun") is { } tahun ? Periode.Tahun(tahun, Angka("triwulan") is { } t and >= 1 and <= 4 ? t : null) : null;
    }

    private static HasilFakta Gagal(IReadOnlyList<Kesalahan> daftar)
    {
        var pertama = daftar.Count > 0 ? daftar[0].ToString() : "Berkas tidak dapat dibaca.";
        return new HasilFakta([], [], daftar.Count > 1 ? $"{pertama} (dan {daftar.Count - 1} hal lain)" : pertama);
    }

    // a quarter is measured beside what was promised up to its end, where anything was
    private static FaktaKinerja Kinerja(NilaiLingkup i, bool triwulan)
    {
        var akhiran = triwulan && i.Isi.GetValueOrDefault("target-triwulan") is NilaiFakta ? "-triwulan" : "";
        var (target, realisasi, capaian) = (Fakta(i, "target" + akhiran), Fakta(i, "realisasi" + akhiran), Fakta(i, "capaian" + akhiran));
        var sasaran = i.Isi.GetValueOrDefault("sasaran") as NilaiLingkup;
        return new FaktaKinerja(
            sasaran is null ? "" : Teks(sasaran, "kode"), Teks(i, "kode"), Teks(i, "uraian"), Teks(i, "satuan"), target.Nilai,
                realisasi.Nilai, capaian.Nilai, capaian.Alasan ?? "")
        {
            NamaSasaran = sasaran is null ? "" : Teks(sasaran, "uraian"),
        };
    }

    private static FaktaAnggaran Anggaran(NilaiLingkup p) =>
        new(Teks(p, "kode"), Teks(p, "nama"), Fakta(p, "pagu").Nilai, Fakta(p, "realisasi").Nilai);

    private static IEnumerable<NilaiLingkup> Daftar(NilaiLingkup akar, string nama) =>
        (akar.Isi.GetValueOrDefault(nama) as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [];

    private static Besaran Fakta(NilaiLingkup l, string nama) =>
        l.Isi.GetValueOrDefault(nama) is NilaiFakta f ? f.Fakta.Besaran : Besaran.Kosong("tidak ada");

    private static string Teks(NilaiLingkup l, string nama) => l.Isi.GetValueOrDefault(nama) switch
    {
        NilaiTeks t => t.Isi,
        NilaiFakta f => f.Fakta.CetakAngka(),
        _ => "",
    };
}

/// <summary>Services of the projections.</summary>
public static class LayananProyeksi
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddProyeksi(this IServiceCollection layanan)
    {
        layanan.AddSingleton<IPenghitungFakta, PenghitungFakta>();
        layanan.AddHostedService<PenyusulFakta>();
        return layanan.AddSingleton<FaktaStore>();
    }
}
