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
