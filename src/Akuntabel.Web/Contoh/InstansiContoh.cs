using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Instansi;

namespace Akuntabel.Web.Contoh;

/// <summary>What a folder of an example agency says about itself.</summary>
internal sealed class InstansiContoh
{
    private readonly NilaiLingkup _isi;

    private readonly int _tahun;

    private InstansiContoh(NilaiLingkup isi, int tahun) => (_isi, _tahun) = (isi, tahun);

    /// <summary>Reads it; <c>null</c> when its files cannot be read.</summary>
    public static InstansiContoh? Baca(KumpulanBerkas berkas) =>
        PembacaInstansi.Baca(SumberBerkas.Memori(berkas)).Data is { } d ? new InstansiContoh(d.Isi, d.Tahun) : null;

    /// <summary>Name and abbreviation; the region tells three agencies of one name apart.</summary>
    public IsianPerangkatDaerah PerangkatDaerah => new(
        "", Teks("instansi.nama-lengkap"), $"{Teks("instansi.nama-singkat")} {(Teks("instansi.wilayah-singkat") is { Length: > 0 } w ? w : Teks("instansi.wilayah"))}");

    /// <summary>Head: name and position.</summary>
    public (string Nama, string Jabatan) Kepala => (Teks("instansi.kepala.nama"), Teks("instansi.kepala.jabatan"));

    /// <summary>First day of the year of the report: since then at least the head is known.</summary>
    public DateOnly AwalTahun => new(_tahun, 1, 1);

    /// <summary>Units as the structure names them: name, and the place in this list of the one above.</summary>
    public IReadOnlyList<(string Nama, int Induk)> Unit
    {
        get
        {
            var hasil = new List<(string, int)>();
            Turun(Cari("instansi.struktur"), -1);
            return hasil;

            void Turun(Nilai? simpul, int induk)
            {
                if (simpul is not NilaiLingkup s || !s.Isi.TryGetValue("nama", out var nama) || nama is not NilaiTeks teks)
                {
                    return;
                }

                hasil.Add((teks.Isi, induk));
                var sendiri = hasil.Count - 1;
                foreach (var a in s.Isi.GetValueOrDefault("anak") is NilaiDaftar d ? d.Butir : [])
                {
                    Turun(a, sendiri);
                }
            }
        }
    }

    /// <summary>Span of a kind of document.</summary>
    public Periode Periode(JenisDokumen jenis) =>
        jenis.Lingkup == LingkupWaktu.MasaRenstra && Angka("perencanaan.periode.mulai") is { } mulai && Angka("perencanaan.periode.selesai") is { } selesai
            ? new Periode(mulai, selesai)
            : jenis.RentangBaru(Core.Alur.Periode.Tahun(_tahun, Angka("laporan.triwulan")));

    /// <summary>When a document was signed; <c>null</c>: it stays a draft.</summary>
    public DateOnly? Ditetapkan(JenisDokumen jenis)
    {
        if (jenis == JenisDokumen.Renstra)
        {
            return new DateOnly(Periode(jenis).Mulai, 1, 1);
        }

        if (jenis == JenisDokumen.PerjanjianKinerja)
        {
            // the last version in the file is in force; without any date: within a month after the budget is set (PermenPANRB 53/2014)
            var versi = Cari("perjanjian-kinerja.versi") is NilaiDaftar d ? d.Butir.OfType<NilaiLingkup>().Select(v => Hari(v.Isi.GetValueOrDefault("tanggal"))).LastOrDefault(t => t is not null) : null;
            // a date that the source does not tell is not made up: it would be printed
            return versi ?? Hari(Cari("perjanjian-kinerja.tanggal"));
        }

        return jenis == JenisDokumen.Laporan ? Hari(Cari("laporan.tanggal")) : null;
    }

    private static DateOnly? Hari(Nilai? nilai) => nilai switch
    {
        NilaiTanggal t => t.Tanggal,
        NilaiTeks t when TanggalIndonesia.Coba(t.Isi, out var hari, out _) => hari,
        _ => null,
    };

    private int? Angka(string jalur) => Cari(jalur) switch
    {
        NilaiFakta { Fakta.Besaran.Nilai: { } n } => (int)n,
        NilaiTeks t when int.TryParse(t.Isi, out var n) => n,
        _ => null,
    };

    private string Teks(string jalur) => Cari(jalur) is NilaiTeks t ? t.Isi : "";

    private Nilai? Cari(string jalur)
    {
        Nilai? kini = _isi;
        foreach (var bagian in jalur.Split('.'))
        {
            kini = kini is NilaiLingkup l ? l.Isi.GetValueOrDefault(bagian) : null;
        }

        return kini;
    }
}
