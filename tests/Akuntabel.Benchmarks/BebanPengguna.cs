using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Akuntabel.Benchmarks;

/// <summary>Users who read and save at the same time, each about once a second: a click, a look at the page, the next click.</summary>
internal sealed class BebanPengguna(Uri alamat, IsianBeban data, IReadOnlyList<Func<int, string>> daftarHalaman)
{
    // of twenty steps one corrects a document, three let a form save itself, the rest read
    private const int PutaranSimpan = 20;

    private readonly ConcurrentBag<(Langkah Apa, double Ms)> _waktu = [];

    private readonly ConcurrentDictionary<string, int> _galat = new(StringComparer.Ordinal);

    /// <summary>What a user waits for.</summary>
    public enum Langkah
    {
        /// <summary>A page.</summary>
        Baca,

        /// <summary>A form that keeps itself.</summary>
        Draf,

        /// <summary>A saving, alone at its place.</summary>
        Simpan,

        /// <summary>A saving that met another one at the same place: both are shown.</summary>
        Bentrok,
    }

    /// <summary>Result of a run.</summary>
    public sealed record Hasil(int Pengguna, double Detik, IReadOnlyDictionary<Langkah, Sebaran> Menurut, Sebaran Waktu, IReadOnlyDictionary<string, int> Galat)
    {
        /// <summary>Savings of documents and forms.</summary>
        public int Simpan => Menurut[Langkah.Simpan].Banyak + Menurut[Langkah.Draf].Banyak;

        /// <summary>Savings that clashed.</summary>
        public int Bentrok => Menurut[Langkah.Bentrok].Banyak;

        /// <summary>Requests answered each second.</summary>
        public double PerDetik => Waktu.Banyak / Detik;
    }

    /// <summary>Lets so many users work for a while.</summary>
    public async Task<Hasil> JalankanAsync(int banyak, TimeSpan lama)
    {
        using var selesai = new CancellationTokenSource();
        var jam = Stopwatch.StartNew();
        var semua = Enumerable.Range(0, banyak).Select(i => SatuAsync(i, selesai.Token)).ToArray();
        await Task.Delay(lama);
        await selesai.CancelAsync();
        await Task.WhenAll(semua);
        var menurut = Enum.GetValues<Langkah>().ToDictionary(l => l, l => Sebaran.Dari([.. _waktu.Where(w => w.Apa == l).Select(w => w.Ms)]));
        return new Hasil(banyak, jam.Elapsed.TotalSeconds, menurut, Sebaran.Dari([.. _waktu.Select(w => w.Ms)]), new Dictionary<string, int>(_galat));
    }

    /// <summary>A browser with a session.</summary>
    public static HttpClient Klien(Uri alamat, string sesi)
    {
        var kuki = new CookieContainer();
        kuki.Add(alamat, new Cookie("akuntabel", sesi));
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 2, CookieContainer = kuki }) { BaseAddress = alamat, Timeout = TimeSpan.FromSeconds(30) };
    }

    private async Task SatuAsync(int nomor, CancellationToken selesai)
    {
        var acak = new Random(nomor);
        using var klien = Klien(alamat, data.DaftarSesi[nomor % data.DaftarSesi.Count]);
        try
        {
            await Task.Delay(acak.Next(1000), selesai);
            var penanda = await klien.GetStringAsync("/_penanda", selesai);
            for (var langkah = acak.Next(PutaranSimpan); !selesai.IsCancellationRequested; langkah++)
            {
                await LangkahAsync(klien, nomor, langkah, penanda);
                await Task.Delay(acak.Next(500, 1500), selesai);
            }
        }
        catch (OperationCanceledException)
        {
            // the time is over
        }
        catch (HttpRequestException e)
        {
            _galat.AddOrUpdate(e.Message, 1, (_, n) => n + 1);
        }
    }

    private async Task LangkahAsync(HttpClient klien, int nomor, int langkah, string penanda)
    {
        if (langkah % PutaranSimpan == 0)
        {
            await SuntingAsync(klien, nomor, langkah);
            return;
        }

        using var permintaan = (langkah % PutaranSimpan) switch
        {
            5 or 10 or 15 => new HttpRequestMessage(HttpMethod.Post, "/draf")
            {
                Content = new FormUrlEncodedContent([new("kunci", data.AlamatSunting(nomor)), new("uraian", $"isian {langkah} dari {nomor}"), new("__RequestVerificationToken", penanda)]),
            },
            _ => new HttpRequestMessage(HttpMethod.Get, daftarHalaman[(nomor + langkah) % daftarHalaman.Count](nomor)),
        };
        var mulai = Stopwatch.GetTimestamp();
        try
        {
            using var jawaban = await klien.SendAsync(permintaan);
            await jawaban.Content.ReadAsByteArrayAsync();
            _waktu.Add((permintaan.Method == HttpMethod.Post ? Langkah.Draf : Langkah.Baca, Stopwatch.GetElapsedTime(mulai).TotalMilliseconds));
            if (!jawaban.IsSuccessStatusCode)
            {
                Galat($"{permintaan.Method} {permintaan.RequestUri}: {(int)jawaban.StatusCode}");
            }
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            Galat(e is HttpRequestException ? e.Message : "tidak dijawab dalam 30 detik");
        }
    }

    // the page and the saving are two waits, with the typing between them
    private async Task SuntingAsync(HttpClient klien, int nomor, int langkah)
    {
        var sunting = new BebanSunting(klien, data.AlamatSunting(nomor));
        try
        {
            var mulai = Stopwatch.GetTimestamp();
            if (await sunting.BukaAsync() != HttpStatusCode.OK)
            {
                Galat("halaman sunting tidak terbuka");
                return;
            }

            _waktu.Add((Langkah.Baca, Stopwatch.GetElapsedTime(mulai).TotalMilliseconds));
            await Task.Delay(500);
            mulai = Stopwatch.GetTimestamp();
            var hasil = await sunting.SimpanAsync(nomor, $"Catatan {langkah} dari {nomor}");
            _waktu.Add((hasil == BebanSunting.Hasil.Bentrok ? Langkah.Bentrok : Langkah.Simpan, Stopwatch.GetElapsedTime(mulai).TotalMilliseconds));
            if (hasil == BebanSunting.Hasil.Gagal)
            {
                Galat("simpanan dari halaman sunting tidak diterima");
            }
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            Galat(e is HttpRequestException ? e.Message : "tidak dijawab dalam 30 detik");
        }
    }

    private void Galat(string apa) => _galat.AddOrUpdate(apa, 1, (_, n) => n + 1);
}
