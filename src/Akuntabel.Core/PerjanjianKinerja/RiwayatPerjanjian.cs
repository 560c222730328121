using System.Text;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Core.PerjanjianKinerja;

/// <summary>A version of a Perjanjian Kinerja as the store keeps it.</summary>
/// <param name="Nomor">1 is the first; later ones are Perubahan (PermenPANRB 53/2014).</param>
/// <param name="Tanggal">Date of setting, yyyy-MM-dd; empty for a draft.</param>
/// <param name="NomorSurat">Number of the letter; may be empty.</param>
/// <param name="Alasan">Why it replaces the former; empty for the first.</param>
public sealed record VersiTersimpan(int Nomor, string Tanggal, string NomorSurat, string Alasan);

/// <summary>
/// How the Perjanjian Kinerja came to be what it is, handed over beside its file: <c>perjanjian-kinerja/riwayat.yaml</c> and one file for each earlier version.
/// The stored version decides title, date and reason; what a file says of itself counts only where there is no store.
/// </summary>
public static class RiwayatPerjanjian
{
    /// <summary>File of the version in force.</summary>
    public const string BerkasKini = "perjanjian-kinerja.yaml";

    /// <summary>File that lists the versions.</summary>
    public const string Berkas = Folder + "/riwayat.yaml";

    /// <summary>Folder of both.</summary>
    public const string Folder = "perjanjian-kinerja";

    /// <summary>Name under which the list is read.</summary>
    internal const string KunciRiwayat = "perjanjian-kinerja-riwayat";

    /// <summary>Name under which the file of an earlier version is read.</summary>
    /// <param name="nomor">Its number.</param>
    public static string Kunci(int nomor) => $"perjanjian-kinerja-versi-{nomor}";

    /// <summary>File of an earlier version.</summary>
    /// <param name="nomor">Its number.</param>
    public static string BerkasVersi(int nomor) => $"{Folder}/versi-{nomor}.yaml";

    /// <summary>The list as YAML.</summary>
    /// <param name="daftar">Versions, the first one first.</param>
    public static string Tulis(IReadOnlyList<VersiTersimpan> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        var s = new StringBuilder();
        foreach (var v in daftar)
        {
            s.Append("- versi: \"").Append(v.Nomor).Append("\"\n  tanggal: ").Append(v.Tanggal).Append("\n  nomor: ").Append(Kutip(v.NomorSurat)).Append("\n  alasan: ").Append(Kutip(v.Alasan)).Append('\n');
        }

        return s.ToString();
    }

    /// <summary>The stored versions as the file of the office would list them; <c>null</c> without a store or with one version only.</summary>
    /// <param name="isi">Everything that was read.</param>
    internal static IReadOnlyList<VersiPerjanjian>? Versi(NilaiLingkup isi)
    {
        var daftar = Daftar(isi);
        if (daftar.Count < 2 || isi.Isi.GetValueOrDefault("perjanjian-kinerja") is not NilaiLingkup kini)
        {
            return null;
        }

        return [.. daftar.Index().Select(d =>
        {
            var berkas = d.Index == daftar.Count - 1 ? kini : isi.Isi.GetValueOrDefault(Kunci(d.Item.Nomor)) as NilaiLingkup ?? kini;
            return new VersiPerjanjian(d.Item.Nomor.ToString(System.Globalization.CultureInfo.InvariantCulture), Terakhir(berkas), berkas.Asal ?? new Umum.Asal(BerkasKini, 0));
        })];
    }

    /// <summary>A Perubahan that nobody has set yet; <c>null</c> for none.</summary>
    /// <param name="isi">Everything that was read.</param>
    internal static Kesalahan? BelumDitetapkan(NilaiLingkup isi) => Daftar(isi) is [_, .., { Tanggal: "" }]
        ? new Kesalahan(new Umum.Asal(BerkasKini, 1), "Perjanjian Kinerja Perubahan masih draf.", "Ajukan dan tetapkan, atau buang drafnya; sampai itu laporan memuat yang belum berlaku.") { Bobot = BobotKesalahan.Celah }
        : null;

    /// <summary>The Perjanjian Kinerja with title, date, reason and predecessor as stored.</summary>
    /// <param name="perjanjian">The file as read.</param>
    /// <param name="isi">Everything that was read.</param>
    internal static NilaiLingkup Dengan(NilaiLingkup perjanjian, NilaiLingkup isi)
    {
        var daftar = Daftar(isi);
        if (daftar.Count == 0)
        {
            return DariBerkas(perjanjian);
        }

        var (kini, dulu) = (daftar[^1], daftar.Count > 1 ? daftar[^2] : null);
        var nama = new List<KeyValuePair<string, Nilai>> { new("tanggal", Tanggal(kini, perjanjian.Asal)), new("perubahan", new NilaiTeks(dulu is null ? "" : "ya")) };
        if (dulu is not null)
        {
            nama.Add(new("alasan", new NilaiTeks(kini.Alasan)));
            nama.Add(new("tanggal-pendahulu", Tanggal(dulu, null)));
            nama.Add(new("versi", new NilaiTeks("")));
            nama.Add(new("daftar-versi", daftar.Count < 3 ? new NilaiTeks("") : new NilaiDaftar([.. daftar.Select(v => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
            {
                ["tanggal"] = Tanggal(v, null), ["nomor"] = new NilaiTeks(v.NomorSurat), ["alasan"] = new NilaiTeks(v.Alasan),
            }))])));
        }

        return perjanjian.Dengan(nama);
    }

    // without a store, a file that lists several versions is that of a Perubahan
    private static NilaiLingkup DariBerkas(NilaiLingkup perjanjian)
    {
        if (perjanjian.Isi.GetValueOrDefault("versi") is not NilaiDaftar { Butir: [.., NilaiLingkup dulu, NilaiLingkup kini] })
        {
            return perjanjian;
        }

        var nama = new[] { ("tanggal", kini, "tanggal"), ("alasan", kini, "alasan"), ("tanggal-pendahulu", dulu, "tanggal") }
            .Where(n => !perjanjian.Isi.ContainsKey(n.Item1) && PenilaiIkatan.Berisi(n.Item2.Isi.GetValueOrDefault(n.Item3)))
            .Select(n => new KeyValuePair<string, Nilai>(n.Item1, n.Item2.Isi[n.Item3]));
        return perjanjian.Dengan([.. nama, new("perubahan", new NilaiTeks("ya"))]);
    }

    // a file that lists versions itself speaks of its last one here
    private static NilaiLingkup Terakhir(NilaiLingkup berkas) => berkas.Isi.GetValueOrDefault("versi") is NilaiDaftar { Butir: [.., NilaiLingkup akhir] } ? akhir : berkas;

    // a draft has no date yet, whatever its file took over from the version before
    private static Nilai Tanggal(VersiTersimpan v, Umum.Asal? asal) =>
        DateOnly.TryParseExact(v.Tanggal, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var t)
            ? new NilaiTanggal(t, asal) : new NilaiTeks("", asal);

    private static List<VersiTersimpan> Daftar(NilaiLingkup isi) =>
        [.. ((isi.Isi.GetValueOrDefault(KunciRiwayat) as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? []).Select(l => new VersiTersimpan(
            int.TryParse(Teks(l, "versi"), out var n) ? n : 0, l.Isi.GetValueOrDefault("tanggal") is NilaiTanggal t ? t.Tanggal.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "",
            Teks(l, "nomor"), Teks(l, "alasan")))];

    private static string Teks(NilaiLingkup l, string kunci) => PenilaiIkatan.Polos(l.Isi.GetValueOrDefault(kunci));

    /// <summary>A text as a quoted scalar of YAML, on one line.</summary>
    internal static string Kutip(string teks) =>
        $"\"{string.Concat(teks.Select(c => c switch { '"' => "\\\"", '\\' => "\\\\", '\n' or '\r' or '\t' => " ", _ => c.ToString() }))}\"";
}
