using System.Globalization;
using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>kill -9 in the middle of an import of fifty thousand rows, which writes two documents: afterwards all of it is there, or
/// nothing.</summary>
internal sealed class ImporSerangan : ISerangan
{
    private const int Baris = 50_000;
    private const int Sub = 500;
    private const string Masa = "2031";

    public string Nama => "impor";

    public string Uraian => "kill -9 selagi lembar realisasi 50.000 baris diunggah dan diterapkan";

    public async Task JalankanAsync(Konteks k)
    {
        foreach (var mesin in k.Pilihan.DaftarMesin)
        {
            if (!k.Habis && await k.TokoAsync(mesin) is { } toko)
            {
                await SatuAsync(k, toko);
            }
        }
    }

    private static async Task SatuAsync(Konteks k, Toko toko)
    {
        using var dunia = await Dunia.BuatAsync(k, toko);
        var pd = dunia.DaftarPd[0];
        var orang = await dunia.OrangAsync("bendahara", "perencana", pd);
        var (utuh, kosong, tersimpan) = (0, 0, "");
        for (var n = 1; n <= k.Kali(6) && !k.Habis; n++)
        {
            using var klien = await dunia.KlienAsync(orang);
            var terapkan = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var kirim = KirimAsync(k, klien, pd, n, terapkan);
            // in turn while it is read, and while it is applied
            await Task.WhenAny(kirim, n % 3 == 0 ? Task.Delay(k.Acak.Next(200, 4000)) : terapkan.Task);
            await Task.Delay(n % 3 == 0 ? 0 : k.Acak.Next(0, 1500));
            dunia.Peladen.Bunuh();
            await kirim;
            k.Hasil.Catat($"{toko.Sebutan}: mulai lagi sesudah dibunuh", await dunia.Peladen.CobaMulaiAsync(TimeSpan.FromMinutes(2)),
                dunia.Peladen.Catatan[^Math.Min(500, dunia.Peladen.Catatan.Length)..]);
            using var lagi = await dunia.KlienAsync(orang);
            var kini = await KiniAsync(lagi, pd);
            var seluruhnya = kini == Seharusnya(n);
            (utuh, kosong) = (utuh + (seluruhnya ? 1 : 0), kosong + (seluruhnya ? 0 : 1));
            k.Hasil.Catat($"{toko.Sebutan}: impor yang dibunuh seluruhnya ada atau tidak ada sama sekali", seluruhnya || kini == tersimpan,
                $"putaran {n}: {kini}, semula {tersimpan}, seharusnya {Seharusnya(n)}");
            tersimpan = kini;
        }

        var (kode, keluaran) = await k.CliAsync(["verifikasi", .. toko.Pilihan]);
        k.Hasil.Catat($"{toko.Sebutan}: verifikasi utuh", kode == 0, keluaran[..Math.Min(600, keluaran.Length)].ReplaceLineEndings(" "));
        k.Hasil.Angka(toko.Sebutan, $"{utuh + kosong} impor {Baris} baris dibunuh: {utuh} seluruhnya tersimpan, {kosong} tidak sama sekali");
    }

    // each round other amounts, so that a part of one would show
    private static byte[] Lembar(int putaran)
    {
        var isi = new StringBuilder("Kode Sub Kegiatan;Nama Sub Kegiatan;Kode Rekening;Pagu;Realisasi s.d. TW II\n");
        for (var i = 0; i < Baris; i++)
        {
            isi.Append(CultureInfo.InvariantCulture,
                $"8.01.02.2.01.{(i % Sub) + 1:0000};Sub {(i % Sub) + 1};5.1.02.01.01.{(i / Sub) + 1:0000};{1000 + putaran};{putaran}\n");
        }

        return Encoding.UTF8.GetBytes(isi.ToString());
    }

    private static string Seharusnya(int putaran) =>
        $"{Sub} sub kegiatan, pagu {(1000 + putaran) * (Baris / Sub)}, realisasi {putaran * (Baris / Sub)}";

    private static async Task KirimAsync(Konteks k, Klien klien, string pd, int putaran, TaskCompletionSource mulai)
    {
        var alamat = $"/pd/{pd}/berkas";
        if (Formulir.Cari((await klien.AmbilAsync(alamat)).Html, alamat, "Tahun", "Triwulan") is not { } f)
        {
            return;
        }

        var unggah = await klien.KirimAsync(f.Isi("Tahun", Masa).Isi("Triwulan", "").Lampirkan("realisasi.csv", Lembar(putaran)));
        if (!unggah.Dialihkan || await klien.AmbilAsync(unggah.Tujuan) is not { Kode: 200 } halaman)
        {
            return;
        }

        if (Formulir.Cari(halaman.Html, unggah.Tujuan, "Alasan", "SidikKini") is { } terapkan)
        {
            mulai.TrySetResult();
            await klien.KirimAsync(terapkan.Isi("Alasan", "uji ketahanan"));
        }
        else
        {
            k.Hasil.Catat("pratinjau lembar dapat diterapkan", false, $"{unggah.Tujuan}: {halaman.Pesan}");
        }
    }

    // what the two documents say; they differ from one another where only one of them was written
    private static async Task<string> KiniAsync(Klien klien, string pd)
    {
        async Task<List<string[]>> AmbilAsync(string jalur) =>
            [.. ((await klien.AmbilAsync($"/pd/{pd}/berkas?handler=Unduh&periode={Masa}&jalur={jalur}")) is { Kode: 200, Isi: var isi } ? isi : "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(b => b.Trim().Split(','))];
        string Kolom(List<string[]> tabel, string nama) => tabel.Count == 0 || Array.IndexOf(tabel[0], nama) is not (>= 0 and var i) ? "tidak ada"
            : string.Join('|', tabel.Skip(1).Select(b => b.ElementAtOrDefault(i) ?? "").Distinct());
        var (anggaran, realisasi) = (await AmbilAsync("anggaran.csv"), await AmbilAsync("realisasi-anggaran.csv"));
        return anggaran.Count == 0 && realisasi.Count == 0 ? ""
            : $"{Math.Min(anggaran.Count, realisasi.Count) - 1} sub kegiatan, pagu {Kolom(anggaran, "pagu")}, realisasi {Kolom(realisasi, "realisasi")}";
    }
}
