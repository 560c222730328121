using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Penulisan;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>An instrument as text: kept, changed by a pemda, sent to another, shipped with the product.</summary>
public static class TulisanInstrumen
{
    // places of the whole instrument, by the key under which they stand
    private static readonly Dictionary<string, string> KunciTempat = new(StringComparer.Ordinal)
    {
        ["Kode"] = "kode", ["Nama"] = "nama", ["Versi"] = "versi", ["Tahun awal"] = "tahun_awal", ["Tahun akhir"] = "tahun_akhir",
        ["Bobot sebagian"] = "bobot_sebagian", ["Komponen"] = "komponen", ["Skala"] = "skala", ["Predikat"] = "predikat",
    };

    /// <summary>Reads one, and checks that it can score.</summary>
    /// <param name="teks">The text.</param>
    /// <param name="sumber">What it is called in messages.</param>
    /// <returns>The instrument; or every mistake with its line, in Indonesian.</returns>
    public static Hasil<InstrumenEvaluasi> Baca(string teks, string sumber)
    {
        ArgumentNullException.ThrowIfNull(teks);
        ArgumentNullException.ThrowIfNull(sumber);
        var catatan = new CatatanBaca();
        var instrumen = Urai(teks, sumber, catatan);
        if (catatan.Kesalahan.Count == 0)
        {
            catatan.Kesalahan.AddRange(PemeriksaInstrumen.Periksa(instrumen)
                .Select(g => new Kesalahan(Letak(g.Tempat, sumber, catatan), $"{g.Tempat}:", g.Pesan)));
        }

        return Hasil.Bila(catatan.Kesalahan, () => instrumen);
    }

    /// <summary>Reads one that was checked when it was kept: a rule that came later does not take an evaluation from its office.</summary>
    /// <param name="teks">The text.</param>
    /// <returns>The instrument; <c>null</c>: the text is none.</returns>
    public static InstrumenEvaluasi? BacaTersimpan(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var catatan = new CatatanBaca();
        var instrumen = Urai(teks, "", catatan);
        return catatan.Kesalahan.Count == 0 && instrumen.Komponen.Count > 0 ? instrumen : null;
    }

    /// <summary>Writes one; reading it gives the same.</summary>
    /// <param name="instrumen">The instrument.</param>
    public static string Tulis(InstrumenEvaluasi instrumen)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        return PenulisYaml.Tulis(SusunanInstrumen.Instrumen.Tulis(instrumen));
    }

    private static InstrumenEvaluasi Urai(string teks, string sumber, CatatanBaca catatan)
    {
        var setelan = YamlBerkas.Baca(teks, sumber, 0, catatan.Kesalahan);
        if (setelan is null && catatan.Kesalahan.Count == 0)
        {
            catatan.Kesalahan.Add(new Kesalahan(new Asal(sumber, 0), "isinya kosong.", "Tulis kode, nama, skala, predikat, dan komponennya."));
        }

        return setelan is null ? SusunanInstrumen.Instrumen.Kosong : SusunanInstrumen.Instrumen.Baca(setelan, catatan);
    }

    private static Asal Letak(string tempat, string sumber, CatatanBaca catatan) => catatan.Letak.GetValueOrDefault(tempat)
        ?? catatan.Letak.GetValueOrDefault(KunciTempat.GetValueOrDefault(tempat, "")) ?? new Asal(sumber, 0);
}
