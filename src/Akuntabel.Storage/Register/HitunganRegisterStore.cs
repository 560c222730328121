using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>Questions to registers that indikator are counted by, and their answers as they were when a quarter was locked.</summary>
public sealed class HitunganRegisterStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const int KueriTerpanjang = 50_000;

    private const string Kolom = "id, indikator, komponen, bagian, kueri, nama, revisi";

    private const string KolomBeku = "id, indikator, komponen, bagian, ke, register, nama, kueri, nilai, banyak, sidik, oleh_nama, saat";

    private static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Questions of an office, by indikator and part.</summary>
    public async Task<IReadOnlyList<HitunganTersimpan>> DaftarAsync(string pemda, string perangkatDaerah,
        CancellationToken batal = default) =>
        [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisHitungan>(
                $"SELECT {Kolom} FROM hitungan_register WHERE {RegisterTertulis.Milik} ORDER BY indikator, komponen",
                new { Pemda = pemda, PerangkatDaerah = perangkatDaerah }),
            batal)).Select(b => b.Jadi())];

    /// <summary>Keeps a question; an indikator or part has one.</summary>
    public Task<HasilUbah> SimpanAsync(Pelaku pelaku, string perangkatDaerah, HitunganTersimpan hitungan, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(hitungan);
        var h = hitungan with { Bagian = TeksIsian.Rapi(hitungan.Bagian), Nama = TeksIsian.Rapi(hitungan.Nama), Kueri = TeksAman.Bersihkan(hitungan.Kueri) };
        var salah = TeksIsian.Wajib("Nama", "Nama hitungan", h.Nama) ?? TeksIsian.Wajib("Indikator", "Indikator", h.Indikator)
            ?? (h.Kueri.Length is 0 or > KueriTerpanjang
                ? new HasilUbah.Ditolak("Kueri", "Hitungan dari register kosong atau terlalu panjang. Susun lagi syaratnya.") : null)
            ?? (h.Komponen < 0 ? new HasilUbah.Ditolak("Komponen", "Komponen indikator itu tidak ada.") : null);
        return salah is not null ? Task.FromResult<HasilUbah>(salah)
            : basisdata.TulisAsync(s => SimpanAsync(s, pelaku, perangkatDaerah, h), batal);
    }

    /// <summary>Takes a question away; answers that were kept stay.</summary>
    public Task<HasilUbah> HapusAsync(Pelaku pelaku, string perangkatDaerah, string id, int revisi, CancellationToken batal = default) =>
        basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var kunci = new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, id };
            if (await s.SatuAsync<BarisHitungan>($"SELECT {Kolom} FROM hitungan_register WHERE {RegisterTertulis.Milik} AND id = @id",
                kunci) is not { } b)
            {
                return new HasilUbah.TidakAda();
            }

            if (b.Revisi != revisi)
            {
                return new HasilUbah.Bentrok();
            }

            await s.JalankanAsync($"DELETE FROM hitungan_register WHERE {RegisterTertulis.Milik} AND id = @id", kunci);
            await rantai.CatatAsync(s, pelaku,
                Jejak.Tentang("HitunganRegisterDihapus", perangkatDaerah, $"hitungan-register/{id}",
                new { b.Indikator, b.Komponen, b.Nama, b.Kueri }, null));
            return new HasilUbah.Tersimpan(id);
        },
        batal);

    /// <summary>Keeps the answers of a quarter with the rows that made them, inside the transaction that locks it. Each locking keeps them
    /// anew.</summary>
    /// <param name="s">The caller's transaction.</param>
    /// <param name="pelaku">Who locks it.</param>
    /// <param name="perangkatDaerah">Office.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="triwulan">Quarter.</param>
    /// <param name="daftar">The answers.</param>
    public async Task BekukanAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, int tahun, int triwulan,
        IReadOnlyList<BekuBaru> daftar)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(daftar);
        foreach (var b in daftar)
        {
            var id = Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
            var sidik = await IsiStore.SimpanAsync(s, pelaku.Pemda, TulisBeku(Isi(b)));
            var kunci = new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, tahun, triwulan, b.Indikator, b.Komponen };
            var ke = 1 + await s.SatuAsync<int>(
                $"SELECT COALESCE(MAX(ke), 0) FROM beku_register WHERE {RegisterTertulis.Milik} AND tahun = @tahun "
                    + "AND triwulan = @triwulan AND indikator = @Indikator AND komponen = @Komponen",
                kunci);
            await s.JalankanAsync(
                $"INSERT INTO beku_register (pemda, perangkat_daerah, tahun, triwulan, {KolomBeku}) VALUES (@Pemda, "
                    + "@PerangkatDaerah, @tahun, @triwulan, "
                    + "@id, @Indikator, @Komponen, @bagian, @ke, @register, @Nama, @Kueri, @Nilai, @banyak, @sidik, @oleh, @saat)",
                new
                {
                    kunci.Pemda, kunci.PerangkatDaerah, tahun, triwulan, id, b.Indikator, b.Komponen, bagian = TeksIsian.Rapi(b.Bagian), ke, register = b.Definisi.Kode,
                        b.Nama, b.Kueri, b.Nilai,
                    banyak = b.Baris.Count, sidik, oleh = pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()),
                });
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("HitunganRegisterDibekukan", perangkatDaerah, $"beku-register/{id}", null,
                new { b.Indikator, b.Komponen, Tahun = tahun, Triwulan = triwulan, Register = b.Definisi.Kode, b.Nilai,
                    Baris = b.Baris.Count }) with { Bukti = sidik });
        }
    }

    /// <summary>The answers of a quarter as they were last kept.</summary>
    public Task<IReadOnlyList<BekuTersimpan>> BekuAsync(string pemda, string perangkatDaerah, int tahun, int triwulan,
        CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.DaftarAsync<BekuTersimpan>(
                $"""
                SELECT {KolomBeku} FROM beku_register b WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah
                    AND tahun = @tahun AND triwulan = @triwulan
                    AND ke = (SELECT MAX(ke) FROM beku_register x WHERE x.pemda = b.pemda AND x.perangkat_daerah = b.perangkat_daerah
                    AND x.tahun = b.tahun AND x.triwulan = b.triwulan AND x.indikator = b.indikator AND x.komponen = b.komponen)
                ORDER BY indikator, komponen
                """,
                new { pemda, perangkatDaerah, tahun, triwulan }),
            batal);

    /// <summary>The answers of a year as they were last kept, up to a quarter, by quarter.</summary>
    public Task<IReadOnlyList<BekuTersimpan>> BekuTahunAsync(string pemda, string perangkatDaerah, int tahun, int sampai,
        CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.DaftarAsync<BekuTersimpan>(
                $"""
                SELECT triwulan, {KolomBeku} FROM beku_register b WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah
                    AND tahun = @tahun AND triwulan <= @sampai
                    AND ke = (SELECT MAX(ke) FROM beku_register x WHERE x.pemda = b.pemda AND x.perangkat_daerah = b.perangkat_daerah
                    AND x.tahun = b.tahun AND x.triwulan = b.triwulan AND x.indikator = b.indikator AND x.komponen = b.komponen)
                ORDER BY triwulan, indikator, komponen
                """,
                new { pemda, perangkatDaerah, tahun, sampai }),
            batal);

    /// <summary>Gives questions of before names were kept the names of their parts, as they stand where the number says.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="perangkatDaerah">Office.</param>
    /// <param name="nama">Name of a part by indikator and number; <c>null</c>: there is none of that number.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>How many got one.</returns>
    public Task<int> NamaiAsync(Pelaku pelaku, string perangkatDaerah, Func<string, int, string?> nama, CancellationToken batal = default) =>
        basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var banyak = 0;
            foreach (var b in await s.DaftarAsync<BarisHitungan>(
                $"SELECT {Kolom} FROM hitungan_register WHERE {RegisterTertulis.Milik} AND komponen > 0 AND bagian = '' ORDER BY id",
                new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah }))
            {
                if (nama(b.Indikator, b.Komponen) is not { Length: > 0 } bagian)
                {
                    continue;
                }

                await s.JalankanAsync($"UPDATE hitungan_register SET bagian = @bagian, revisi = revisi + 1 WHERE {RegisterTertulis.Milik} AND id = @Id",
                    new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, b.Id, bagian = TeksIsian.Rapi(bagian) });
                await rantai.CatatAsync(s, pelaku, Jejak.Tentang("HitunganRegisterDiubah", perangkatDaerah, $"hitungan-register/{b.Id}",
                    new { b.Indikator, b.Komponen, b.Bagian, b.Nama, b.Kueri }, new { b.Indikator, b.Komponen, Bagian = TeksIsian.Rapi(bagian), b.Nama, b.Kueri })
                    with { Alasan = "Komponen kini dikenal dari namanya, bukan urutannya" });
                banyak++;
            }

            return banyak;
        },
        batal);

    /// <summary>Offices with questions of before names were kept.</summary>
    public Task<IReadOnlyList<string>> TanpaNamaAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<string>("SELECT DISTINCT perangkat_daerah FROM hitungan_register WHERE pemda = @pemda AND komponen > 0 AND bagian = '' ORDER BY 1", new { pemda }), batal);

    /// <summary>The rows of an answer; <c>null</c>: the office kept none of that digest.</summary>
    public Task<IsiBeku?> IsiBekuAsync(string pemda, string perangkatDaerah, string sidik, CancellationToken batal = default) =>
        basisdata.BacaAsync(
        async s => await s.SatuAsync<long>($"SELECT COUNT(*) FROM beku_register WHERE {RegisterTertulis.Milik} AND sidik = @sidik",
                new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, sidik }) == 0 ? null
            : await IsiStore.BacaAsync(s, pemda, sidik) is { } data && IsiStore.Sidik(data) == sidik
                ? BacaBeku(data)
            : throw new BasisdataException(SebabBasisdata.Rusak,
                "Baris hitungan yang dibekukan rusak atau hilang di penyimpanan. "
                    + "Jalankan akuntabel verifikasi, lalu pulihkan dari cadangan."),
        batal);

    internal static byte[] TulisBeku(IsiBeku isi) => JsonSerializer.SerializeToUtf8Bytes(isi, Pilihan);

    internal static IsiBeku? BacaBeku(byte[] data) => JsonSerializer.Deserialize<IsiBeku>(data, Pilihan);

    private static IsiBeku Isi(BekuBaru b)
    {
        var terbuka = b.Definisi.Bidang.Where(x => !x.Tersegel).ToList();
        return new IsiBeku(
            b.Definisi.Nama, b.Kueri, b.Nilai, [.. terbuka.Select(x => KeyValuePair.Create(x.Kode, x.Nama))],
            [.. b.Baris.Select(r => new BarisBeku(r.Id, b.Definisi.CariKeadaan(r.Keadaan)?.Nama ?? "", NilaiRegister.Tulis(r.Masuk),
                terbuka.Where(x => r[x.Kode].Length > 0).ToDictionary(x => x.Kode, x => r[x.Kode], StringComparer.Ordinal)))]);
    }

    private async Task<HasilUbah> SimpanAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, HitunganTersimpan h)
    {
        await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
        var daftar = (await s.DaftarAsync<BarisHitungan>(
            $"SELECT {Kolom} FROM hitungan_register WHERE {RegisterTertulis.Milik} AND (id = @Id OR indikator = @Indikator)",
            new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, h.Id, h.Indikator }))
            // the same part, whatever place it has now
            .Where(b => b.Id == h.Id || (h.Bagian.Length > 0 && b.Bagian.Length > 0 ? Sama(b.Bagian, h.Bagian) : b.Komponen == h.Komponen)).ToList();
        var kini = daftar.FirstOrDefault(b => b.Id == h.Id);
        if (h.Id.Length > 0 && kini is null)
        {
            return new HasilUbah.TidakAda();
        }

        if (daftar.FirstOrDefault(b => b.Id != h.Id) is { } lain)
        {
            return new HasilUbah.Ditolak("Indikator",
                $"Angka itu sudah dihitung dari register: {lain.Nama}. Ubah hitungan yang ada, atau hapus dahulu.");
        }

        if ((kini?.Revisi ?? 0) != h.Revisi)
        {
            return new HasilUbah.Bentrok();
        }

        var id = kini?.Id ?? Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
        h = h with { Komponen = await NomorAsync(s, pelaku.Pemda, perangkatDaerah, h, kini) };
        await s.JalankanAsync(
            $"INSERT INTO hitungan_register (pemda, perangkat_daerah, {Kolom}, oleh_nama, saat) VALUES (@Pemda, @PerangkatDaerah, "
                + "@id, @Indikator, @Komponen, @Bagian, @Kueri, @Nama, @revisi, @oleh, @saat) "
                + "ON CONFLICT (pemda, perangkat_daerah, id) DO UPDATE SET indikator = excluded.indikator, "
                + "komponen = excluded.komponen, bagian = excluded.bagian, kueri = excluded.kueri, "
                + "nama = excluded.nama, revisi = excluded.revisi, oleh_nama = excluded.oleh_nama, saat = excluded.saat",
            new
            {
                pelaku.Pemda, PerangkatDaerah = perangkatDaerah, id, h.Indikator, h.Komponen, h.Bagian, h.Kueri, h.Nama, revisi = h.Revisi + 1,
                    oleh = pelaku.Nama,
                saat = SaatUtc.Tulis(waktu.GetUtcNow()),
            });
        await rantai.CatatAsync(s, pelaku,
            Jejak.Tentang(kini is null ? "HitunganRegisterDibuat" : "HitunganRegisterDiubah", perangkatDaerah, $"hitungan-register/{id}",
            kini is null ? null : new { kini.Indikator, kini.Komponen, kini.Bagian, kini.Nama, kini.Kueri },
                new { h.Indikator, h.Komponen, h.Bagian, h.Nama, h.Kueri }));
        return new HasilUbah.Tersimpan(id);
    }

    private static bool Sama(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    // a question keeps its number, by which its answers are kept; a new one takes another where a part that moved has it
    private static async Task<int> NomorAsync(SesiBasisdata s, string pemda, string perangkatDaerah, HitunganTersimpan h, BarisHitungan? kini)
    {
        if (h.Komponen == 0 || (kini is not null && kini.Indikator == h.Indikator && kini.Komponen > 0 && Sama(kini.Bagian, h.Bagian)))
        {
            return h.Komponen == 0 ? 0 : kini?.Komponen ?? h.Komponen;
        }

        var terpakai = (await s.DaftarAsync<int>(
            $"SELECT komponen FROM hitungan_register WHERE {RegisterTertulis.Milik} AND indikator = @Indikator AND id <> @Id "
                + $"UNION SELECT komponen FROM beku_register WHERE {RegisterTertulis.Milik} AND indikator = @Indikator AND bagian <> '' AND bagian <> @Bagian",
            new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, h.Indikator, h.Id, h.Bagian })).ToHashSet();
        return !terpakai.Contains(h.Komponen) ? h.Komponen : Enumerable.Range(1, terpakai.Count + 1).First(n => !terpakai.Contains(n));
    }

    private sealed class BarisHitungan
    {
        public string Bagian { get; init; } = "";

        public string Id { get; init; } = "";

        public string Indikator { get; init; } = "";

        public int Komponen { get; init; }

        public string Kueri { get; init; } = "";

        public string Nama { get; init; } = "";

        public int Revisi { get; init; }

        public HitunganTersimpan Jadi() => new(Id, Indikator, Komponen, Kueri, Nama, Revisi) { Bagian = Bagian };
    }
}
