using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Names for what an outline binds, in the words of whoever enters it, and the place where it is entered.</summary>
internal static class SebutanIsian
{
    // the file that holds a root name, and what people call it
    private static readonly Dictionary<string, (string Berkas, string Nama)> Akar = new(StringComparer.Ordinal)
    {
        ["instansi"] = ("instansi.yaml", "data kantor"),
        ["laporan"] = ("laporan.yaml", "laporan"),
        ["perencanaan"] = ("perencanaan.yaml", "Renstra"),
        ["perjanjian-kinerja"] = ("perjanjian-kinerja.yaml", "Perjanjian Kinerja"),
        ["perjanjian-jenjang"] = (PerjanjianJenjang.Berkas, "Perjanjian Kinerja berjenjang"),
        ["dasar-hukum"] = ("dasar-hukum.yaml", "dasar hukum"),
        ["sasaran"] = ("perencanaan.yaml", "Renstra"),
        ["indikator"] = ("perencanaan.yaml", "Renstra"),
        ["tujuan"] = ("perencanaan.yaml", "Renstra"),
        ["program"] = ("anggaran.csv", "anggaran"),
        ["kegiatan"] = ("anggaran.csv", "anggaran"),
        ["sub"] = ("anggaran.csv", "anggaran"),
        ["program-sasaran"] = ("anggaran.csv", "anggaran"),
        ["kegiatan-sasaran"] = ("anggaran.csv", "anggaran"),
        ["sub-sasaran"] = ("anggaran.csv", "anggaran"),
        ["program-penunjang"] = ("anggaran.csv", "anggaran"),
        ["target"] = ("target.csv", "target menurut dokumen"),
        ["analisis"] = ("analisis.yaml", "penyebab dan upaya"),
        ["tindak-lanjut"] = ("tindak-lanjut.yaml", "tindak lanjut rencana tahun lalu"),
        ["catatan-data"] = ("catatan-data.yaml", "catatan data"),
        ["sk-tim"] = ("sk-tim.yaml", "SK tim penyusun"),
        ["skala"] = ("skala.yaml", "skala"),
        ["belanja"] = ("belanja.csv", "belanja menurut jenis"),
        ["anggaran-kas"] = ("anggaran-kas.csv", "anggaran kas"),
        ["pendapatan"] = ("pendapatan.csv", "pendapatan"),
        ["apbn"] = ("apbn.csv", "dana APBN"),
        ["register"] = ("register/register.yaml", "register"),
        ["narasi"] = ("narasi", "narasi"),
        ["sop"] = ("sop", "SOP"),
    };

    private static readonly string[] KunciNama = ["uraian", "nama", "judul"];

    /// <summary>Where a path leads to nothing.</summary>
    /// <param name="Dikenal">Whether the first name is one that data can hold; otherwise the path itself is mistaken.</param>
    /// <param name="Apa">What is missing: "kode pos".</param>
    /// <param name="Pada">Of what: "data kantor"; empty when unknown.</param>
    /// <param name="Asal">Where it is entered; <c>null</c> when unknown.</param>
    public readonly record struct Tempat(bool Dikenal, string Apa, string Pada, Asal? Asal);

    /// <summary>Whether somebody enters what a root name holds; counts of anything else may well be zero.</summary>
    public static bool Diisi(string akar) => Akar.ContainsKey(akar);

    /// <summary>What people call the document of a root name; <c>null</c> for none.</summary>
    public static string? NamaBerkas(string berkas) => Akar.Values.FirstOrDefault(a => a.Berkas == berkas).Nama;

    /// <summary>Names what is missing at a path.</summary>
    /// <param name="jalur">The path.</param>
    /// <param name="cakupan">Names in scope.</param>
    /// <param name="turun">One step down.</param>
    /// <param name="bawaan">Whether one of our own outlines asks, which names only what there can be.</param>
    public static Tempat Cari(string jalur, Cakupan cakupan, Func<Nilai, string, Nilai?> turun, bool bawaan = true)
    {
        var ruas = jalur.Split('.');
        var nilai = cakupan.Cari(ruas[0]);
        if (nilai is null)
        {
            return Akar.TryGetValue(ruas[0], out var akar)
                ? new Tempat(true, ruas.Length > 1 ? Kata(ruas[1..]) : akar.Nama, ruas.Length > 1 ? $"({akar.Nama})" : "",
                    DiIsian(new Asal(akar.Berkas, 0), ruas[1..]))
                : new Tempat(false, Kata(ruas), "", null);
        }

        // the last thing on the way that stands in the data: what a rule looked up has no place of its own
        var (dalam, mulai) = (nilai as NilaiLingkup, 1);
        for (var ke = 1; ke < ruas.Length && turun(nilai, ruas[ke]) is { } berikut; ke++)
        {
            nilai = berikut;
            (dalam, mulai) = nilai is NilaiLingkup { Asal: not null } l ? (l, ke + 1) : (dalam, mulai);
        }

        // below a file's root the way itself tells (kepala, nip); below a thing in a list, its name does
        var sisa = Akar.ContainsKey(ruas[0]) && ruas.Length > 1 ? ruas[1..] : mulai < ruas.Length ? ruas[mulai..] : [ruas[^1]];
        // what a rule made has all its names: another one is a slip of whoever wrote the text
        var dikenal = bawaan || nilai is not NilaiLingkup { Asal: null } || Akar.ContainsKey(ruas[0]);
        return new Tempat(dikenal, Kata(sisa), Pada(dalam, ruas[0]),
            dalam?.Asal is { } di ? DiIsian(di, sisa)
                : Akar.TryGetValue(ruas[0], out var a) ? DiIsian(new Asal(a.Berkas, 0), ruas[1..]) : null);
    }

    // what is bound by its way is typed in the field of that key
    private static Asal DiIsian(Asal asal, string[] ruas) => ruas.Length == 0 ? asal : asal with { Isian = string.Join('.', ruas) };

    /// <summary>What keeps a figure from being known: the blank that was typed, or the reason of the rule.</summary>
    public static Kesalahan Hitungan(Fakta fakta, BobotKesalahan bobot)
    {
        var kosong = Daun(fakta, 0);
        return kosong is { Turunan: Isian i }
            ? new Kesalahan(i.Asal, $"{kosong.Nama} belum diisi.", "Isilah; yang dihitung darinya lalu tercetak.") { Bobot = bobot }
            : new Kesalahan(new Asal(BerkasDari(fakta.Id), 0), $"{fakta.Nama} tidak dapat dihitung: {fakta.Besaran.Alasan}.",
                "Lengkapi isian yang menjadi dasarnya.") { Bobot = bobot };
    }

    private static Fakta? Daun(Fakta f, int dalam) =>
        f.Besaran.Ada || f.Kata is not null || dalam > 20 ? null
        : f.Turunan is Isian ? f : f.Masukan.Select(m => Daun(m, dalam + 1)).FirstOrDefault(d => d is not null);

    private static string BerkasDari(string id) => id.Split('.')[0] switch
    {
        "anggaran" => "anggaran.csv",
        "belanja" => "belanja.csv",
        "kas" => "anggaran-kas.csv",
        "pendapatan" => "pendapatan.csv",
        "apbn" => "apbn.csv",
        "kinerja" => "kinerja.csv",
        "perjanjian-jenjang" => PerjanjianJenjang.Berkas,
        "register" => "register/register.yaml",
        "target" => "target.csv",
        _ => "perencanaan.yaml",
    };

    private static string Pada(NilaiLingkup? dalam, string akar)
    {
        var nama = dalam is null ? "" : KunciNama.Select(k => dalam.Isi.GetValueOrDefault(k)).OfType<NilaiTeks>().Select(t => t.Isi)
            .FirstOrDefault(t => t.Length > 0) ?? "";
        return Akar.TryGetValue(akar, out var a) ? $"({a.Nama})" : nama.Length == 0 ? ""
            : $"“{(nama.Length <= 60 ? nama : nama[..60].TrimEnd() + "…")}”";
    }

    // what is asked for first, then of what: "NIP kepala"
    private static string Kata(IEnumerable<string> ruas) =>
        string.Join(' ', ruas.Where(r => !int.TryParse(r, out _)).Reverse()).Replace('-', ' ')
            .Replace("nip", "NIP", StringComparison.Ordinal);
}
