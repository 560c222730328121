using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Loops of an outline: <c>s di sasaran</c>.</summary>
internal static class Ulangan
{
    /// <summary>One scope for each item; it knows the item by its name, and its place as <c>nomor</c> and <c>huruf</c>.</summary>
    public static IEnumerable<Cakupan> Buat(string tulisan, Cakupan luar, PenilaiIkatan penilai, Asal asal, List<Kesalahan> kesalahan)
    {
        var bagian = tulisan.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (bagian is not [var nama, "di", var jalur])
        {
            kesalahan.Add(new Kesalahan(asal, $"ulangan \"{tulisan}\" tidak dapat dibaca.", "Tulis: untuk nama di jalur, misalnya untuk s di sasaran."));
            yield break;
        }

        var urut = 0;
        foreach (var butir in penilai.DaftarUntuk(jalur, luar, asal))
        {
            urut++;
            yield return luar.Dalam(new Dictionary<string, Nilai>(StringComparer.Ordinal)
            {
                [nama] = butir,
                ["nomor"] = new NilaiTeks(urut.ToString()),
                ["huruf"] = new NilaiTeks(PenomoranHuruf.Dari(urut)),
            });
        }
    }
}

/// <summary>Conditions of an outline: <c>x</c>, <c>tidak x</c>, <c>x = kata</c>, <c>x != kata</c>, <c>x = {{y}}</c>, <c>x atau y</c>;
/// "tidak" before several denies all of them.</summary>
internal static class Syarat
{
    /// <summary>Truth; an empty condition is true, an unknown name is false, and so is the answer "tidak".</summary>
    public static bool Benar(string tulisan, Cakupan cakupan, PenilaiIkatan penilai)
    {
        var t = tulisan.Trim();
        if (t.Length == 0)
        {
            return true;
        }

        if (t.StartsWith("tidak ", StringComparison.Ordinal))
        {
            return !Benar(t[6..], cakupan, penilai);
        }

        if (t.Split(" atau ") is { Length: > 1 } pilihan)
        {
            return pilihan.Any(p => Benar(p, cakupan, penilai));
        }

        var beda = t.Split("!=", 2, StringSplitOptions.TrimEntries);
        if (beda.Length == 2)
        {
            return !Sama(beda, cakupan, penilai);
        }

        var sama = t.Split('=', 2, StringSplitOptions.TrimEntries);
        return sama.Length == 2 ? Sama(sama, cakupan, penilai) 
            : penilai.Cari(t, cakupan) is var n && PenilaiIkatan.Berisi(n) && n is not NilaiTeks { Isi: "tidak" };
    }

    private static bool Sama(string[] sisi, Cakupan cakupan, PenilaiIkatan penilai) =>
        string.Equals(PenilaiIkatan.Polos(penilai.Cari(sisi[0], cakupan)), Pembanding(sisi[1].Trim('"', '\''), cakupan, penilai),
            StringComparison.OrdinalIgnoreCase);

    private static string Pembanding(string tulisan, Cakupan cakupan, PenilaiIkatan penilai) =>
        tulisan is ['{', '{', .. var jalur, '}', '}'] ? PenilaiIkatan.Polos(penilai.Cari(jalur.Trim(), cakupan)) : tulisan;
}
