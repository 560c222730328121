using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Lampiran;

/// <summary>Attachments: scans of signed documents, evidence of realisation. Their contents are kept by digest, for good; every change is an event.</summary>
/// <param name="basisdata">The store.</param>
/// <param name="rantai">Chain of events.</param>
/// <param name="waktu">Clock.</param>
/// <param name="kuota">How much may be attached; as usual when <c>null</c>.</param>
public sealed class LampiranStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu, KuotaLampiran? kuota = null)
{
    private readonly KuotaLampiran _kuota = kuota ?? new KuotaLampiran();

    /// <summary>A file may have so many bytes (25 MB).</summary>
    public const long UkuranTerbesar = 25L * 1024 * 1024;

    private const int KeteranganTerpanjang = 1000;

    private const string Kolom = "pemda, perangkat_daerah, id, dokumen, nama, mime, sidik, ukuran, keterangan, oleh, saat, dihapus";

    // a name can be changed: who added it, the chain of events knows
    private const string Terbaca = Kolom + ", COALESCE((SELECT p.pelaku FROM peristiwa p WHERE p.pemda = lampiran.pemda "
        + "AND p.objek = 'lampiran/' || lampiran.id AND p.jenis = 'LampiranDitambah' ORDER BY p.nomor LIMIT 1), '') AS pengunggah";

    private const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah";

    /// <summary>Attaches a file. The same file with the same name, sent twice, is one attachment.</summary>
    public async Task<HasilLampiran> TambahAsync(Pelaku pelaku, string perangkatDaerah, LampiranBaru baru, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(baru);
        if (Keberatan(baru) is { } pesan)
        {
            return new HasilLampiran.Ditolak(pesan);
        }

        return JenisBerkas.Kenali(baru.Data.Span, baru.Nama) is { } jenis
            ? await basisdata.TulisAsync(s => TambahAsync(s, pelaku, perangkatDaerah, baru, jenis), batal)
            : new HasilLampiran.Ditolak($"Jenis berkas \"{baru.NamaBersih()}\" tidak dikenal dari isinya, rusak, atau memuat makro. Yang diterima: {JenisBerkas.YangDiterima}.");
    }

    /// <summary>Bytes that an office has attached, and how many it may.</summary>
    public async Task<(long Terpakai, long Kuota)> PakaiAsync(string pemda, string perangkatDaerah, CancellationToken batal = default) =>
        (await basisdata.BacaAsync(s => KuotaLampiran.TerpakaiAsync(s, pemda, perangkatDaerah), batal), _kuota.Kantor);

    /// <summary>Attachments in view, newest first.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Perangkat daerah.</param>
    /// <param name="dokumen">Only of this document; <c>null</c>: all of the perangkat daerah.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<BerkasLampiran>> DaftarAsync(string pemda, string perangkatDaerah, string? dokumen = null, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BerkasLampiran>(
            $"SELECT {Terbaca} FROM lampiran WHERE {Milik} AND dihapus = ''" + (dokumen is null ? "" : " AND dokumen = @dokumen") + " ORDER BY saat DESC, id DESC",
            new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, dokumen }),
        batal);

    /// <summary>One, also when it is no longer in view; <c>null</c> when there never was one.</summary>
    public Task<BerkasLampiran?> CariAsync(string pemda, string perangkatDaerah, string id, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => CariAsync(s, pemda, perangkatDaerah, id), batal);

    /// <summary>The attachment that brought a content which an event names as its evidence (<see cref="Peristiwa.Bukti"/>).</summary>
    public Task<BerkasLampiran?> UntukBuktiAsync(string pemda, string perangkatDaerah, string sidik, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.SatuAsync<BerkasLampiran>($"SELECT {Terbaca} FROM lampiran WHERE {Milik} AND sidik = @sidik ORDER BY saat, id LIMIT 1", new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, sidik }), batal);

    /// <summary>The bytes, proven by their digest.</summary>
    /// <exception cref="BasisdataException">They are not what was attached: the store is damaged.</exception>
    public async Task<byte[]> BacaAsync(BerkasLampiran lampiran, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(lampiran);
        var data = await basisdata.SekaliAsync(s => IsiStore.BacaAsync(s, lampiran.Pemda, lampiran.Sidik), batal);
        return data is not null && IsiStore.Sidik(data) == lampiran.Sidik
            ? data
            : throw new BasisdataException(SebabBasisdata.Rusak, $"Isi lampiran \"{lampiran.Nama}\" rusak atau hilang di penyimpanan. Jalankan akuntabel verifikasi, lalu pulihkan dari cadangan.");
    }

    /// <summary>Contents that an office attached at any time, in view or not, by their digests; what it never attached is not among them.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Perangkat daerah.</param>
    /// <param name="sidik">Digests.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyDictionary<string, byte[]>> IsiAsync(
        string pemda, string perangkatDaerah, IReadOnlyCollection<string> sidik, CancellationToken batal = default) =>
        basisdata.BacaAsync<IReadOnlyDictionary<string, byte[]>>(
            async s =>
            {
                var hasil = new Dictionary<string, byte[]>(StringComparer.Ordinal);
                foreach (var satu in sidik)
                {
                    if (await s.SatuAsync<long>($"SELECT COUNT(*) FROM lampiran WHERE {Milik} AND sidik = @satu",
                            new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, satu }) > 0
                        && await IsiStore.BacaAsync(s, pemda, satu) is { } data && IsiStore.Sidik(data) == satu)
                    {
                        hasil[satu] = data;
                    }
                }

                return hasil;
            },
            batal);

    /// <summary>Takes an attachment out of view. Its content stays, since events may name it.</summary>
    public Task<HasilTindakan> HapusAsync(Pelaku pelaku, string perangkatDaerah, string id, string alasan, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
            {
                return new HasilTindakan(false, keberatan);
            }

            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            if (await CariAsync(s, pelaku.Pemda, perangkatDaerah, id) is not { Dihapus: "" } l)
            {
                return new HasilTindakan(false, "Lampiran itu tidak ada, atau sudah dihapus.");
            }

            await s.JalankanAsync($"UPDATE lampiran SET dihapus = @saat WHERE {Milik} AND id = @id", new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, id, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
            await rantai.CatatAsync(s, pelaku, Tentang(l, "LampiranDihapus") with { Lama = l.Nama, Alasan = alasan.Trim() });
            return new HasilTindakan(true, $"Lampiran {l.Nama} dihapus dari daftar; isinya tetap tersimpan sebagai bukti.");
        },
        batal);

    private static string? Keberatan(LampiranBaru baru) => baru switch
    {
        { Data.Length: 0 } => $"Berkas \"{baru.NamaBersih()}\" kosong. Periksa berkasnya, lalu unggah lagi.",
        { Data.Length: > (int)UkuranTerbesar } => $"Berkas \"{baru.NamaBersih()}\" lebih dari 25 MB. Kecilkan, misalnya dengan memindai pada 150–200 dpi, atau bagi menjadi beberapa berkas.",
        { Keterangan.Length: > KeteranganTerpanjang } => $"Keterangan lampiran paling panjang {KeteranganTerpanjang} tanda. Ringkaskan.",
        _ => null,
    };

    private async Task<HasilLampiran> TambahAsync(SesiBasisdata s, Pelaku pelaku, string perangkatDaerah, LampiranBaru baru, JenisBerkas jenis)
    {
        await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
        if (await TempatHilangAsync(s, pelaku.Pemda, perangkatDaerah, baru.Dokumen) is { } pesan)
        {
            return new HasilLampiran.Ditolak(pesan);
        }

        var sejak = SaatUtc.Tulis(waktu.GetUtcNow() - TimeSpan.FromHours(24));
        var sidik = IsiStore.Sidik(baru.Data.Span);
        if (await _kuota.KeberatanAsync(s, pelaku.Pemda, perangkatDaerah, pelaku.Id, sidik, baru.Data.Length, sejak) is { } penuh)
        {
            return new HasilLampiran.Ditolak(penuh);
        }

        var l = new BerkasLampiran
        {
            Pemda = pelaku.Pemda, PerangkatDaerah = perangkatDaerah, Id = Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N"), Dokumen = baru.Dokumen, Nama = jenis.NamaJujur(baru.NamaBersih()), Mime = jenis.Mime,
            Sidik = await IsiStore.SimpanAsync(s, pelaku.Pemda, baru.Data), Ukuran = baru.Data.Length, Keterangan = TeksAman.Bersihkan(baru.Keterangan.Trim()), Oleh = pelaku.Nama, Saat = SaatUtc.Tulis(waktu.GetUtcNow()),
        };
        if (await s.SatuAsync<BerkasLampiran>($"SELECT {Terbaca} FROM lampiran WHERE {Milik} AND dokumen = @Dokumen AND sidik = @Sidik AND nama = @Nama AND dihapus = ''", l) is { } sudah)
        {
            return new HasilLampiran.Tersimpan(sudah);
        }

        await s.JalankanAsync(
            $"INSERT INTO lampiran ({Kolom}) VALUES (@Pemda, @PerangkatDaerah, @Id, @Dokumen, @Nama, @Mime, @Sidik, @Ukuran, @Keterangan, @Oleh, @Saat, @Dihapus)", l);
        await rantai.CatatAsync(s, pelaku, Tentang(l, "LampiranDitambah") with { Baru = l.Nama, Alasan = l.Keterangan });
        return new HasilLampiran.Tersimpan(l);
    }

    private static PeristiwaBaru Tentang(BerkasLampiran l, string jenis) => new(jenis) { PerangkatDaerah = l.PerangkatDaerah, Objek = $"lampiran/{l.Id}", Bukti = l.Sidik };

    private static async Task<string?> TempatHilangAsync(SesiBasisdata s, string pemda, string perangkatDaerah, string dokumen)
    {
        var isian = new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, dokumen };
        if (await s.SatuAsync<long>("SELECT COUNT(*) FROM perangkat_daerah WHERE pemda = @Pemda AND id = @PerangkatDaerah", isian) == 0)
        {
            return "Perangkat daerah itu tidak ada. Buka lagi halamannya dari beranda.";
        }

        if (dokumen.StartsWith(KertasKerja.KertasKerjaStore.AwalanLampiran, StringComparison.Ordinal))
        {
            return await s.SatuAsync<long>($"SELECT COUNT(*) FROM kertas_kerja WHERE {Milik} AND id = @kertas",
                    new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, kertas = dokumen[KertasKerja.KertasKerjaStore.AwalanLampiran.Length..].Split('/')[0] }) == 0
                ? "Reviu atau evaluasi tempat bukti ini tidak ada. Buka lagi halamannya." : null;
        }

        if (dokumen.StartsWith(Register.RegisterStore.AwalanLampiran, StringComparison.Ordinal))
        {
            return await s.SatuAsync<long>($"SELECT COUNT(*) FROM baris_register WHERE {Milik} AND id = @baris AND dihapus = ''",
                    new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, baris = dokumen[Register.RegisterStore.AwalanLampiran.Length..] }) == 0
                ? "Baris register tempat lampiran ini sudah tidak ada. Buka lagi daftarnya." : null;
        }

        return dokumen.Length > 0 && await s.SatuAsync<long>($"SELECT COUNT(*) FROM dokumen WHERE {Milik} AND id = @dokumen", isian) == 0
            ? "Dokumen tempat lampiran ini sudah tidak ada. Buka lagi daftar dokumennya."
            : null;
    }

    private static Task<BerkasLampiran?> CariAsync(SesiBasisdata s, string pemda, string perangkatDaerah, string id) =>
        s.SatuAsync<BerkasLampiran>($"SELECT {Terbaca} FROM lampiran WHERE {Milik} AND id = @id", new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, id });
}
