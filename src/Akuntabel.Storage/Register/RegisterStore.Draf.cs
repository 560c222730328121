using System.Text.Json;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Register;

/// <content>Drafts of rows, which keep what is typed before it is saved.</content>
public sealed partial class RegisterStore
{
    // a field that was open when it was typed and is sealed now does not stay in the clear because nobody saved it
    private static async Task DrafTertutupAsync(SesiBasisdata s, KunciRegister register, DefinisiRegister definisi)
    {
        var tersegel = definisi.Bidang.Where(b => b.Tersegel).Select(b => b.Kode).ToHashSet(StringComparer.Ordinal);
        if (tersegel.Count == 0)
        {
            return;
        }

        var awalan = $"/pd/{register.PerangkatDaerah}/register/{register.Kode}/baris/";
        foreach (var d in await s.DaftarAsync<Draf>("SELECT pengguna, kunci, isi FROM draf_isian WHERE pemda = @Pemda AND SUBSTR(kunci, 1, @panjang) = @awalan",
            new { register.Pemda, panjang = awalan.Length, awalan }))
        {
            var isi = Baca(d.Isi);
            var sisa = isi.Where(i => !tersegel.Contains(i.Key[(i.Key.IndexOf('.', StringComparison.Ordinal) + 1)..])).ToDictionary(StringComparer.Ordinal);
            if (sisa.Count < isi.Count)
            {
                await s.JalankanAsync("UPDATE draf_isian SET isi = @teks, ukuran = @ukuran WHERE pemda = @Pemda AND pengguna = @Pengguna AND kunci = @Kunci",
                    new { register.Pemda, d.Pengguna, d.Kunci, teks = JsonSerializer.Serialize(sisa), ukuran = JsonSerializer.SerializeToUtf8Bytes(sisa).Length });
            }
        }
    }

    // nor in what an import put aside to be taken back
    private static async Task UbahanTertutupAsync(SesiBasisdata s, KunciRegister register, DefinisiRegister definisi)
    {
        var tersegel = definisi.Bidang.Where(b => b.Tersegel).Select(b => b.Kode).ToList();
        foreach (var u in tersegel.Count == 0 ? [] : await s.DaftarAsync<UbahanTerbuka>(
            "SELECT u.kelompok, u.baris, u.isi FROM ubahan_impor u JOIN baris_register b ON b.pemda = u.pemda AND b.perangkat_daerah = u.perangkat_daerah "
                + "AND b.id = u.baris WHERE u.pemda = @Pemda AND u.perangkat_daerah = @PerangkatDaerah AND b.register = @Kode AND u.isi LIKE '{%'", register))
        {
            var isi = JsonSerializer.Deserialize<IsiUbahan>(u.Isi);
            var dibuang = tersegel.FindAll(k => isi is not null && (isi.Lama.Remove(k) | isi.Baru.Remove(k)));
            if (dibuang.Count > 0)
            {
                await s.JalankanAsync($"UPDATE ubahan_impor SET isi = @teks WHERE {RegisterTertulis.Milik} AND kelompok = @Kelompok AND baris = @Baris",
                    new { register.Pemda, register.PerangkatDaerah, u.Kelompok, u.Baris, teks = JsonSerializer.Serialize(isi) });
            }
        }
    }

    private sealed class UbahanTerbuka
    {
        public string Kelompok { get; init; } = "";

        public string Baris { get; init; } = "";

        public string Isi { get; init; } = "";
    }

    private static Dictionary<string, string[]> Baca(string isi)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(isi) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private sealed class Draf
    {
        public string Pengguna { get; init; } = "";

        public string Kunci { get; init; } = "";

        public string Isi { get; init; } = "";
    }
}
