using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Capaian beside absorption.</summary>
internal static class Efisiensi
{
    /// <summary>One row a sasaran with the mean of its capaian, and the absorption of one programme.</summary>
    public static void Tulis(Bahan b)
    {
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", b.A.Pilih("Sasaran Strategis", "Sasaran")),
                new("capaian", b.A.Pilih("Rata-rata Capaian Kinerja (%)", "Rata-rata % Capaian", "Capaian Kinerja Rata-rata (%)")),
            new("serapan", b.A.Pilih("% Penyerapan Anggaran", "Penyerapan Anggaran (%)")),
                new("hemat", b.A.Pilih("Tingkat Efisiensi", "Tingkat Efisiensi (%)"), "{capaian}-{serapan}"),
        ];
        var baris = b.K.Sasaran.Zip(b.K.Program, (s, p) => Baris(b, s, p)).OfType<IsiBaris>().ToList();
        if (baris.Count == 0)
        {
            return;
        }

        TabelAnggaran.Nomori(baris);
        b.P.Alinea((Larik)"Tingkat efisiensi dihitung dari capaian kinerja dikurangi penyerapan anggaran.");
        b.T.Tulis("Efisiensi Penggunaan Sumber Daya", kolom, baris);
    }

    private static IsiBaris? Baris(Bahan b, Data.SasaranAcak s, Data.SimpulAnggaran p)
    {
        var capaian = s.Indikator.Select(i => b.P.Cari("capaian", i.Nama)).OfType<Cetakan>().ToList();
        if (capaian.Count == 0 || b.P.Cari("serapan", p.Nama) is not { } serapan)
        {
            return null;
        }

        var rata = b.P.RataRata(capaian, b.G.Persen, s.Nama);
        var serap = b.P.Ulang(serapan, b.G.Persen, s.Nama);
        return new(new() { ["nama"] = s.Nama, ["capaian"] = rata, ["serapan"] = serap,
            ["hemat"] = b.P.Selisih(rata, serap, b.G.Persen, s.Nama) });
    }
}
