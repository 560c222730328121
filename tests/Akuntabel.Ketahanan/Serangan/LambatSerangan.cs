using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Clients that send or read as slowly as they can; meanwhile an ordinary page is asked for.</summary>
internal sealed class LambatSerangan : ISerangan
{
    /// <summary>What 95 of 100 answers may take meanwhile, ms.</summary>
    private const double Paling = 1000;

    public string Nama => "lambat";

    public string Uraian => "kepala separuh, badan pelan, pembaca pelan: p95 halaman biasa selagi itu berlangsung";

    public async Task JalankanAsync(Konteks k)
    {
        if (await k.TokoAsync(k.Pilihan.DaftarMesin[0]) is not { } toko)
        {
            return;
        }

        // a server that was not set up answers 503 to everything
        using var dunia = await Dunia.BuatAsync(k, toko);
        var peladen = dunia.Peladen;
        var (alamat, detik) = (peladen.Alamat, 8 * k.Pilihan.Lama);
        using (var klien = new Klien(peladen))
        {
            await klien.AmbilAsync("/masuk");
            k.Hasil.Angka("tanpa gangguan", await UkurAsync(k, klien, "tanpa gangguan", TimeSpan.FromSeconds(4)));
            await SerangAsync(k, klien, "600 kepala separuh", 600, alamat, "GET /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ", "x", detik);
            await SerangAsync(k, klien, "200 badan pelan", 200, alamat,
                "POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + "100000\r\n\r\na=", "b", detik);
            await SerangAsync(k, klien, "200 pembaca pelan", 200, alamat, await BesarAsync(klien), "", detik);
            await SerangAsync(k, klien, "200 unggahan pelan", 200, alamat,
                "POST /uji HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: "
                    + "chunked\r\n\r\n5\r\n--b\r\n\r\n", "1\r\na\r\n", detik);
        }

        k.Hasil.Catat("peladen tetap hidup", peladen.Hidup, "berhenti");
    }

    // the style sheet, asked for many times over by one who does not read
    private static async Task<string> BesarAsync(Klien klien)
    {
        var gaya = (await klien.AmbilAsync("/masuk")).Html.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href") ?? "/masuk";
        return string.Concat(Enumerable.Repeat($"GET {gaya} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 20));
    }

    private static async Task SerangAsync(Konteks k, Klien klien, string sebutan, int banyak, Uri alamat, string awal, string tetes,
        int detik)
    {
        var soket = new List<Socket>();
        for (var i = 0; i < banyak; i++)
        {
            var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true,
                ReceiveBufferSize = 1024 };
            await s.ConnectAsync(IPAddress.Loopback, alamat.Port);
            await s.SendAsync(Encoding.ASCII.GetBytes(awal));
            soket.Add(s);
        }

        using var selesai = new CancellationTokenSource();
        var menetes = Task.Run(async () =>
        {
            while (!selesai.IsCancellationRequested && tetes.Length > 0)
            {
                soket.ForEach(s => Tetes(s, tetes));
                await Task.Delay(1000, CancellationToken.None);
            }
        });
        var angka = await UkurAsync(k, klien, sebutan, TimeSpan.FromSeconds(detik));
        await selesai.CancelAsync();
        await menetes;
        var (mulai, terbuka) = (Stopwatch.GetTimestamp(), soket.Count(Terbuka));
        while (tetes.Length > 0 && soket.Exists(Terbuka) && Stopwatch.GetElapsedTime(mulai).TotalSeconds < 45)
        {
            await Task.Delay(500);
        }

        var tutup = Stopwatch.GetElapsedTime(mulai).TotalSeconds;
        k.Hasil.Angka(sebutan, $"{angka}; terbuka {terbuka}, "
            + (tetes.Length == 0 ? "ditutup penyerang"
                : $"sesudah diam {tutup.ToString("0", CultureInfo.InvariantCulture)} detik tinggal {soket.Count(Terbuka)}"));
        soket.ForEach(s => s.Dispose());
    }

    private static async Task<string> UkurAsync(Konteks k, Klien klien, string sebutan, TimeSpan lama)
    {
        var (waktu, mulai) = (new List<double>(), Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(mulai) < lama)
        {
            var awal = Stopwatch.GetTimestamp();
            var jawaban = await klien.AmbilAsync("/masuk");
            waktu.Add(Stopwatch.GetElapsedTime(awal).TotalMilliseconds);
            k.Hasil.Catat($"{sebutan}: halaman biasa dijawab", jawaban.Kode == 200,
                $"{jawaban.Kode} {jawaban.Isi[..Math.Min(80, jawaban.Isi.Length)]}");
            await Task.Delay(20);
        }

        var p95 = waktu.Order().ElementAt((int)(waktu.Count * 0.95));
        k.Hasil.Catat($"{sebutan}: p95 paling lama {Paling} ms", p95 <= Paling, $"{p95:0} ms");
        return $"p95 {p95.ToString("0", CultureInfo.InvariantCulture)} ms atas {waktu.Count} permintaan";
    }

    private static void Tetes(Socket s, string tetes)
    {
        try
        {
            s.Send(Encoding.ASCII.GetBytes(tetes));
        }
        catch (SocketException)
        {
            // the server closed it: that is what it should do
        }
    }

    // what the server said before it closed is read away: behind it stands the end
    private static bool Terbuka(Socket s)
    {
        try
        {
            while (s.Available > 0)
            {
                s.Receive(new byte[s.Available]);
            }

            return !(s.Poll(0, SelectMode.SelectRead) && s.Available == 0);
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
