using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Requests that no browser sends; what lies on the disk; what a read copy of the database is good for.</summary>
internal sealed class HttpSerangan : ISerangan
{
    private const string Cap = "JEJAK-PALSU-5521";

    private static readonly string[] DaftarMetode = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND",
        "ANEH"];

    private static readonly string[] DaftarTujuan = ["//jahat.example", "https://jahat.example/", "/\\jahat.example", "\\\\jahat.example",
        "/%09/jahat.example", "/\t/jahat.example", "https:jahat.example", "javascript:alert(1)", "/akun\r\nX-Jahat: 1", "@jahat.example",
        "/@jahat.example/..//jahat.example"];

    private static readonly string[] DaftarJalur = ["/aset/..%2f..%2f..%2f..%2fetc%2fpasswd", "/aset/../../../../etc/passwd",
        "/aset/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/aset/....//....//etc/passwd", "/aset//etc/passwd", "/aset/..\\..\\etc\\passwd",
        "/aset/%c0%ae%c0%ae/etc/passwd", "/%2e%2e/akuntabel.db", "/data/akuntabel.db", "/akuntabel.db", "/aset/%00", "/.git/config"];

    public string Nama => "http";

    public string Uraian => "metode, Host, penyelundupan, jalur, pengalihan, catatan, kuki palsu dari salinan basis data, hak berkas, "
        + "tautan simbolik";

    public async Task JalankanAsync(Konteks k)
    {
        if (await k.TokoAsync(Mesin.Sqlite) is not { } toko)
        {
            return;
        }

        using var dunia = await Dunia.BuatAsync(k, toko);
        await MetodeAsync(k, dunia);
        await HostAsync(k, dunia.Peladen);
        await SelundupAsync(k, dunia.Peladen);
        await JalurAsync(k, dunia);
        await PengalihanAsync(k, dunia);
        await CatatanAsync(k, dunia);
        await new HttpBerkas(k).JalankanAsync(dunia);
    }

    private static async Task MetodeAsync(Konteks k, Dunia dunia)
    {
        var alamat = (await DaftarPenangan.BacaAsync(k.Jalur("daftar")))
            .Select(p => string.Join('/', p.Pola.Split('/').Where(b => !b.Contains('?', StringComparison.Ordinal))
            .Select(b => b == "{pd}" ? dunia.DaftarPd[0] : b.Contains("tahun", StringComparison.Ordinal) ? "2022" : b.StartsWith('{')
            ? "x" : b))).Distinct().Append("/aset/x");
        foreach (var a in alamat.TakeWhile(_ => !k.Habis))
        {
            foreach (var m in DaftarMetode)
            {
                var j = await dunia.Admin.KirimAsync(() =>
                    new HttpRequestMessage(new HttpMethod(m), dunia.Admin.Lengkap(a)) { Headers = { { "X-Jejak", Cap } } });
                k.Hasil.Catat("setiap metode di setiap alamat dijawab tanpa galat", !j.Galat && j.Kode != 0
                    && !j.Isi.Contains(Cap, StringComparison.Ordinal), $"{m} {a}: {j.Kode}");
            }
        }
    }

    private static async Task HostAsync(Konteks k, Peladen p)
    {
        foreach (var host in new[] { "jahat.example", "127.0.0.1.jahat.example", "jahat.example:80", "127.0.0.1@jahat.example" })
        {
            var jawab = await MentahAsync(p,
                $"GET /akun HTTP/1.1\r\nHost: {host}\r\nX-Forwarded-Host: jahat.example\r\nConnection: close\r\n\r\n");
            k.Hasil.Catat("Host asing ditolak", jawab.StartsWith("HTTP/1.1 400", StringComparison.Ordinal) || jawab.StartsWith("HTTP/1.1 421", StringComparison.Ordinal), $"\"{host}\": {Baris(jawab)}");
            k.Hasil.Catat("Host asing tidak masuk ke jawaban", !jawab.Contains("jahat", StringComparison.Ordinal),
                $"\"{host}\": {Baris(jawab)}");
        }
    }

    private static async Task SelundupAsync(Konteks k, Peladen p)
    {
        const string Gelap = "GET /aset/gelap HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        var n = Gelap.Length;
        foreach (var (sebutan, isi) in new[]
        {
            ("CL dan TE", $"POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {n + 5}\r\nTransfer-Encoding: "
                + $"chunked\r\n\r\n0\r\n\r\n{Gelap}"),
            ("TE dua kali", "POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: "
                + $"x\r\n\r\n0\r\n\r\n{Gelap}"),
            ("CL dua kali", $"POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nContent-Length: {n}\r\n\r\n{Gelap}"),
            ("CL bertanda", $"POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: +0\r\n\r\n{Gelap}"),
            ("TE berspasi", "POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding : chunked\r\nContent-Length: "
                + $"{n}\r\n\r\n{Gelap}"),
            ("kepala berlipat", $"GET /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: b\r\n lanjut: {Cap}\r\n\r\n"),
            ("ukuran chunk ganjil", $"POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n\r\n{Gelap}"),
            ("ukuran chunk meluap", "POST /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: "
                + $"chunked\r\n\r\nFFFFFFFFFFFFFFFF1\r\n\r\n{Gelap}"),
            ("tanpa versi", "GET /masuk\r\n\r\n"), ("bita nol", "GET /masuk\0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
                ("Host dua kali", "GET /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: jahat.example\r\n\r\n"),
            ("kepala 60 KB", $"GET /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: {new string('a', 60_000)}\r\n\r\n"),
                ("baris 60 KB", $"GET /{new string('a', 60_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
        })
        {
            var jawab = await MentahAsync(p, isi);
            // the hidden request would be answered with a second status line
            var banyak = jawab.Split("HTTP/1.1 ").Length - 1;
            var selundup = isi.Contains(Gelap, StringComparison.Ordinal) && banyak > 1
                && !jawab.StartsWith("HTTP/1.1 4", StringComparison.Ordinal);
            k.Hasil.Catat("permintaan ganjil ditolak, tidak ada yang terselundup", !selundup
                && !jawab.Contains("HTTP/1.1 500", StringComparison.Ordinal), $"{sebutan}: {Baris(jawab)} ({banyak} jawaban)");
        }
    }

    private static async Task JalurAsync(Konteks k, Dunia dunia)
    {
        foreach (var j in DaftarJalur)
        {
            var jawab = await MentahAsync(dunia.Peladen, $"GET {j} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            k.Hasil.Catat("jalur ke luar tidak terbuka", !jawab.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)
                && !jawab.StartsWith("HTTP/1.1 500", StringComparison.Ordinal) && !jawab.Contains("root:", StringComparison.Ordinal),
                $"{j}: {Baris(jawab)}");
        }
    }

    private static async Task PengalihanAsync(Konteks k, Dunia dunia)
    {
        foreach (var t in DaftarTujuan)
        {
            using var p = new Klien(dunia.Peladen);
            var f = await p.FormulirAsync($"/masuk?kembali={Uri.EscapeDataString(t)}", "Kata sandi");
            var j = await p.KirimAsync(f.Isi("Nama pengguna", dunia.Administrator.Nama).Isi("Kata sandi", dunia.Administrator.Sandi)
                .Ganti("kembali", t));
            var lokal = j.Tujuan.StartsWith('/') && !j.Tujuan.StartsWith("//", StringComparison.Ordinal)
                && !j.Tujuan.StartsWith("/\\", StringComparison.Ordinal) && !j.Kepala.ContainsKey("X-Jahat");
            k.Hasil.Catat("pengalihan sesudah masuk tetap di sini", j.Kode is 302 && lokal, $"\"{t}\": {j.Kode} {j.Tujuan}");
        }
    }

    // a line of the log is the server's own; a request costs one line at most
    private static async Task CatatanAsync(Konteks k, Dunia dunia)
    {
        var sebelum = dunia.Peladen.Catatan.Length;
        for (var i = 0; i < 20; i++)
        {
            using var p = new Klien(dunia.Peladen);
            await p.MasukAsync($"x\r\nfail: {Cap}[0]\n", "apa saja");
            await p.AmbilAsync($"/a%0d%0a{Cap}?b=%0a{Cap}");
            await MentahAsync(dunia.Peladen,
                $"GET /masuk HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: \u001b[31m{Cap}\r\nX-B: a\nfail: {Cap}\r\nConnection: "
                    + "close\r\n\r\n");
        }

        await Task.Delay(500);
        var baru = dunia.Peladen.Catatan[sebelum..];
        var baris = baru.Split('\n').Where(b => b.Length > 0).ToList();
        k.Hasil.Catat("catatan tidak dapat disisipi baris",
            !baris.Exists(b => b.TrimStart().StartsWith(Cap, StringComparison.Ordinal)
            || b.StartsWith($"fail: {Cap}", StringComparison.Ordinal) || b.Contains('\u001b', StringComparison.Ordinal)),
            string.Join(" | ", baris.Take(4)));
        k.Hasil.Catat("catatan paling banyak satu baris per permintaan", baris.Count <= 80, $"{baris.Count} baris untuk 80 permintaan");
        k.Hasil.Catat("catatan tanpa jejak tumpukan", !dunia.Peladen.Catatan.Contains("   at ", StringComparison.Ordinal),
            Potong(dunia.Peladen.Catatan));
    }

    private static string Potong(string c) => c.IndexOf("   at ", StringComparison.Ordinal) is >= 0 and var i
        ? c[Math.Max(0, i - 300)..Math.Min(c.Length, i + 200)].ReplaceLineEndings(" ") : "";

    private static string Baris(string jawab) => jawab.Split('\r')[0];

    private static async Task<string> MentahAsync(Peladen p, string isi)
    {
        using var s = new TcpClient();
        using var batal = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        var hasil = new StringBuilder();
        try
        {
            await s.ConnectAsync(IPAddress.Loopback, p.Alamat.Port, batal.Token);
            var aliran = s.GetStream();
            await aliran.WriteAsync(Encoding.Latin1.GetBytes(isi.Replace("Host: 127.0.0.1\r\n", $"Host: {p.Alamat.Authority}\r\n",
                StringComparison.Ordinal)), batal.Token);
            var bita = new byte[65536];
            for (int n; (n = await aliran.ReadAsync(bita, batal.Token)) > 0;)
            {
                hasil.Append(Encoding.Latin1.GetString(bita, 0, n));
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
        {
            // what came so far is the answer
        }

        return hasil.ToString();
    }
}
