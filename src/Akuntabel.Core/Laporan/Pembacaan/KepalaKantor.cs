using System.Text.RegularExpressions;
using Akuntabel.Core.Instansi;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Names that stand in the office data and need not be typed again: the head of the office, and whom he promises to.</summary>
internal static partial class KepalaKantor
{
    /// <summary>File in which a store hands over who heads the office: under <c>laporan</c> now, under <c>perjanjian</c> when the
    /// Perjanjian Kinerja was set.</summary>
    internal const string Kunci = "kantor-kepala";

    // of a head whom the store recorded, and no file of the office
    private const string Tercatat = "tercatat";

    private static readonly string[] Bidang = ["nama", "jabatan", "pangkat", "golongan", "nip"];

    /// <summary>Office data with its head as of a document: whom the store recorded for it; else whom the dated terms of the file find
    /// on its date; else the one head that the file names. Of the same person the file may know more.</summary>
    /// <param name="instansi">Office data of the file; <c>null</c> when there is none yet.</param>
    /// <param name="isi">Everything that was read.</param>
    /// <param name="saat">"laporan", "perjanjian" or "sk-tim".</param>
    public static NilaiLingkup? Instansi(NilaiLingkup? instansi, NilaiLingkup isi, string saat)
    {
        instansi = MasaKepala.Pada(instansi, MasaKepala.Tanggal(isi, saat));
        saat = saat == "sk-tim" ? "laporan" : saat;
        if ((isi.Isi.GetValueOrDefault(Kunci) as NilaiLingkup)?.Isi.GetValueOrDefault(saat) is not NilaiLingkup tercatat
            || Teks(tercatat, "nama").Length == 0)
        {
            return instansi;
        }

        // an office may have a head before it has anything else
        instansi ??= new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal));

        var berkas = instansi.Isi.GetValueOrDefault("kepala") as NilaiLingkup;
        var jadi = berkas is not null && Teks(berkas, "nama") == Teks(tercatat, "nama") ? Lengkapi(instansi, "kepala", tercatat, Bidang)
            : instansi.Dengan([new("kepala", new NilaiLingkup(tercatat.Isi, berkas?.Asal ?? instansi.Asal))]);
        return jadi.Isi["kepala"] is NilaiLingkup kepala ? jadi.Dengan([new("kepala", kepala.Dengan([new(Tercatat, new NilaiTeks("ya"))]))]) : jadi;
    }

    /// <summary>Office data with a chart of its units: the first of the list above the others, where no tree was drawn.</summary>
    public static NilaiLingkup? Struktur(NilaiLingkup? instansi)
    {
        if (instansi is null || PenilaiIkatan.Berisi(instansi.Isi.GetValueOrDefault("struktur"))
            || instansi.Isi.GetValueOrDefault("susunan") is not NilaiDaftar { Butir: { Count: > 0 } susunan })
        {
            return instansi;
        }

        NilaiLingkup Simpul(Nilai nama, params Nilai[] anak) =>
            new(new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["nama"] = nama, ["anak"] = new NilaiDaftar(anak) }, instansi.Asal);
        return instansi.Dengan([new("struktur", Simpul(susunan[0], [.. susunan.Skip(1).Select(b => Simpul(b))]))]);
    }

    /// <summary>Office data whose name of the office does not repeat the region, which is printed below it.</summary>
    public static NilaiLingkup? SekaliWilayah(NilaiLingkup? instansi) =>
        instansi is not null && Teks(instansi, "nama") is var nama && NamaKantor.TanpaWilayah(nama, Teks(instansi, "wilayah")) is var pendek
            && pendek != nama ? instansi.Dengan([new("nama", new NilaiTeks(pendek, instansi.Asal))]) : instansi;

    /// <summary>A document with its signatory completed from the head of the office; what the document says itself stays.</summary>
    /// <param name="dokumen">The document; <c>null</c> stays <c>null</c>.</param>
    /// <param name="kunci">Where it names the signatory.</param>
    /// <param name="instansi">Office data.</param>
    public static NilaiLingkup? Kepala(NilaiLingkup? dokumen, string kunci, NilaiLingkup? instansi) =>
        dokumen is null || instansi?.Isi.GetValueOrDefault("kepala") is not NilaiLingkup kepala ? dokumen
            : Lengkapi(dokumen, kunci, kepala, Bidang);

    /// <summary>The Perjanjian Kinerja with both parties, and whether it has but one, as that of the head of a region.</summary>
    public static NilaiLingkup? Para(NilaiLingkup? perjanjian, NilaiLingkup? instansi)
    {
        var hasil = Kepala(perjanjian, "pihak-pertama", instansi);
        hasil = hasil is null || instansi?.Isi.GetValueOrDefault("kepala-daerah") is not NilaiTeks { Isi.Length: > 0 } jabatan
            || hasil.Isi.ContainsKey("pihak-kedua") ? hasil
            : Lengkapi(hasil, "pihak-kedua",
                new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["jabatan"] = jabatan }, instansi.Asal),
                ["jabatan"]);
        return hasil?.Dengan([new("sepihak", new NilaiTeks(Sepihak(hasil) ? "ya" : ""))]);
    }

    // nobody stands above him who leads a region; any other office that names no superior lacks one
    private static bool Sepihak(NilaiLingkup perjanjian) =>
        PolaKepalaDaerah().IsMatch(Teks(perjanjian.Isi.GetValueOrDefault("pihak-pertama") as NilaiLingkup, "jabatan"))
        && Teks(perjanjian.Isi.GetValueOrDefault("pihak-kedua") as NilaiLingkup, "jabatan").Length == 0;

    // a person is one: whoever names another one names all of him
    private static NilaiLingkup Lengkapi(NilaiLingkup dokumen, string kunci, NilaiLingkup dari, string[] bidang)
    {
        var ada = dokumen.Isi.GetValueOrDefault(kunci) as NilaiLingkup;
        if (ada is not null && Teks(ada, "nama") is { Length: > 0 } nama && nama != Teks(dari, "nama"))
        {
            return dokumen;
        }

        // whoever names nobody has all of him who is recorded: a position typed in advance is not another one
        var seluruhnya = ada is null || (Teks(ada, "nama").Length == 0 && dari.Isi.ContainsKey(Tercatat));
        var tambahan = bidang.Where(b => dari.Isi.ContainsKey(b) && (seluruhnya || Teks(ada, b).Length == 0))
            .Select(b => new KeyValuePair<string, Nilai>(b, dari.Isi[b]));
        var jadi = (ada ?? new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal), dari.Asal)).Dengan(tambahan);
        return dokumen.Dengan([new(kunci, Bersebutan(jadi, dari))]);
    }

    // whoever stands in signs as such, also where the position was typed as the office calls it
    private static NilaiLingkup Bersebutan(NilaiLingkup orang, NilaiLingkup kepala) =>
        Teks(orang, "jabatan") is { Length: > 0 } jabatan && !PolaSebutan().IsMatch(jabatan)
        && PolaSebutan().Match(Teks(kepala, "jabatan")) is { Success: true } sebutan
            ? orang.Dengan([new("jabatan", new NilaiTeks(sebutan.Value + jabatan, orang.Asal))]) : orang;

    [GeneratedRegex(@"^((plt|plh|pjs?)\b\.?|pelaksana (tugas|harian)|penjabat|pejabat sementara)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex PolaSebutan();

    [GeneratedRegex(@"^((plt|plh|pjs?)\b\.?\s*)?(penjabat\s+)?(gubernur|bupati|wali\s?kota)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PolaKepalaDaerah();

    private static string Teks(NilaiLingkup? l, string kunci) => PenilaiIkatan.Polos(l?.Isi.GetValueOrDefault(kunci));
}
