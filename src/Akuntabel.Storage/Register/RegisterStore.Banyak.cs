using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <content>Changes of several rows at once: an import, two that become one, all after a new definition or calendar.</content>
public sealed partial class RegisterStore
{
    /// <summary>Name of an import in events.</summary>
    public static string ObjekImpor(string kelompok) => $"impor-register/{kelompok}";

    /// <summary>Keeps rows of a sheet in one transaction: all of them or none. New ones are told by one event, changed ones each by its
    /// own.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="register">The register.</param>
    /// <param name="definisi">Its definition.</param>
    /// <param name="tempo">Its deadlines.</param>
    /// <param name="daftar">The rows.</param>
    /// <param name="sumber">Where they come from, for a reader: name of the file.</param>
    /// <param name="nomor">Number of the sheet that waited: it comes in once, however often it is confirmed; empty: it did not wait.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilImporBaris> ImporAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, IReadOnlyList<BarisIsian> daftar,
            string sumber,
        string nomor = "", CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(daftar);
        var kelompok = nomor.Length > 0 ? nomor : Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
        return daftar.Count == 0 ? new HasilImporBaris([], "", []) : await basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, register.Pemda);
                if (nomor.Length > 0 && await s.SatuAsync<long>(
                    "SELECT COUNT(*) FROM peristiwa WHERE pemda = @Pemda AND objek = @objek", new { register.Pemda, objek = ObjekImpor(nomor) }) > 0)
                {
                    return new HasilImporBaris([], "", [(int.MaxValue, "Lembar ini sudah masuk. Buka lagi daftarnya.")]);
                }

                if (await PengolahAsync(s, register, definisi, tempo) is not { } p)
                {
                    return new HasilImporBaris([], "", [(0, TanpaKunci)]);
                }

                var (siap, salah) = await SiapkanSemuaAsync(s, (register, definisi, p), daftar, pelaku.Nama);
                if (salah.Count > 0)
                {
                    return new HasilImporBaris([], "", salah);
                }

                await TandaiAsync(s, register);
                await IngatanHalaman.LapangkanAsync(s);
                var urut = await UrutAsync(s);
                var baru = siap.Where(b => b.Semula is null).Select(b => b.Baris with { Urut = urut++, Kelompok = kelompok }).ToList();
                await RegisterTertulis.SisipkanAsync(s, baru);
                foreach (var b in siap.Where(b => b.Semula is not null))
                {
                    await b.Baris.SimpanAsync(s);
                    await CatatUbahanAsync(s, register, definisi, b, kelompok);
                    await CatatAsync(s, pelaku, register, b, p, $"Impor {sumber}");
                }

                await rantai.CatatAsync(s, pelaku, Jejak.Tentang("RegisterDiimpor", register.PerangkatDaerah, ObjekImpor(kelompok), null,
                    new { Register = register.Kode, Sumber = sumber, Baru = baru.Count, Diubah = siap.Count - baru.Count })
                    with { Turut = [.. baru.Select(b => b.Objek)] });
                await RantaiPeristiwa.TulisTertundaAsync(s);
                await IngatanHalaman.KembalikanAsync(s);
                return new HasilImporBaris([.. siap.Select(b => b.Baris.Id)], kelompok, []);
            },
            batal);
    }

    /// <summary>Makes two rows one: the first is kept with the fields given, the other leaves with the reason, and what is attached to it
    /// goes with the first. Sealed fields that only the other has are taken over.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="register">The register.</param>
    /// <param name="definisi">Its definition.</param>
    /// <param name="tempo">Its deadlines.</param>
    /// <param name="idTetap">The row that stays.</param>
    /// <param name="idHilang">The row that goes.</param>
    /// <param name="isi">Fields as they are to be.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="revisi">Revisions that were seen, of the one that stays and of the other; <c>null</c>: whatever they are.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilSimpanBaris> GabungAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, string idTetap, string idHilang,
        IReadOnlyDictionary<string, string> isi, string alasan, (int Tetap, int Hilang)? revisi = null,
            CancellationToken batal = default) => TulisAsync(
        register, definisi, tempo, alasan, wajib: true,
        async (s, p) =>
        {
            if (idTetap == idHilang || await CariAsync(s, register, idTetap) is not { Dihapus: "" } tetap
                || await CariAsync(s, register, idHilang) is not { Dihapus: "" } hilang)
            {
                return new HasilSimpanBaris.Ditolak(TakAda);
            }

            if (revisi is { } r && (r.Tetap != tetap.Revisi || r.Hilang != hilang.Revisi))
            {
                return new HasilSimpanBaris.Bentrok((r.Tetap != tetap.Revisi ? tetap : hilang).Tersimpan(definisi));
            }

            if (p.Lengkap(tetap) is not { } ada || p.Lengkap(hilang) is not { } lain)
            {
                return new HasilSimpanBaris.Ditolak(TakTerbuka);
            }

            var semua = new Dictionary<string, string>(isi, StringComparer.Ordinal);
            foreach (var b in definisi.Bidang.Where(b => b.Tersegel && ada.GetValueOrDefault(b.Kode, "").Length == 0
                && lain.ContainsKey(b.Kode)))
            {
                semua.TryAdd(b.Kode, lain[b.Kode]);
            }

            var (siap, salah) = await SiapkanAsync(s, register, definisi, p, new BarisIsian(idTetap, tetap.Revisi, semua), pelaku.Nama,
                tetap);
            if (siap is null)
            {
                return salah ?? new HasilSimpanBaris.Ditolak(TakAda);
            }

            await siap.Baris.SimpanAsync(s);
            await CatatAsync(s, pelaku, register, siap, p, alasan);
            var pergi = p.Susun(hilang with { Dihapus = Kini, Gabung = idTetap, OlehNama = pelaku.Nama, Diubah = Kini,
                Revisi = hilang.Revisi + 1 }, lain, false);
            await pergi.SimpanAsync(s);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("BarisRegisterDigabung", register.PerangkatDaerah, hilang.Objek, null,
                new { Register = register.Kode, Menjadi = idTetap }) with { Alasan = alasan.Trim(),
                    Turut = await PindahLampiranAsync(s, register, idHilang, idTetap) });
            return new HasilSimpanBaris.Tersimpan(idTetap);
        },
        batal);

    /// <summary>Computes anew what follows from the definition and the calendar, for all rows: deadlines, computed fields, sameness, words,
    /// and which fields are sealed.</summary>
    /// <returns>How many rows changed in what they hold; <c>null</c>: the key is not here.</returns>
    public Task<int?> HitungTempoUlangAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, CancellationToken batal = default) =>
        basisdata.TulisAsync<int?>(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, register.Pemda);
            if (await PengolahAsync(s, register, definisi, tempo) is not { } p)
            {
                return null;
            }

            await TandaiAsync(s, register);
            var (sesudah, berubah) = (0L, new List<string>());
            IReadOnlyList<RegisterTertulis> bagian;
            do
            {
                bagian = await BagianAsync(s, register, sesudah, "");
                foreach (var b in bagian)
                {
                    sesudah = b.Urut;
                    // what can't be opened stays as it is
                    if (p.Lengkap(b) is not { } isi || p.Susun(b, isi, tersegelBerubah: false) is var baru && baru == b)
                    {
                        continue;
                    }

                    var isinya = baru.Isi != b.Isi || baru.Tersegel != b.Tersegel;
                    await (isinya ? baru with { Revisi = b.Revisi + 1 } : baru).SimpanAsync(s);
                    if (isinya)
                    {
                        berubah.Add(b.Objek);
                    }
                }
            }
            while (bagian.Count == SekaliAlir);

            await DrafTertutupAsync(s, register, definisi);
            await UbahanTertutupAsync(s, register, definisi);
            if (berubah.Count > 0)
            {
                await rantai.CatatAsync(s, pelaku,
                    Jejak.Tentang("RegisterDihitungUlang", register.PerangkatDaerah, $"register/{register.Kode}", null,
                    new { Register = register.Kode, Baris = berubah.Count }) with { Turut = berubah });
            }

            return berubah.Count;
        },
        batal);

    private async Task<(List<BarisSiap> Siap, List<(int Ke, string Pesan)> Salah)> SiapkanSemuaAsync(
        SesiBasisdata s, (KunciRegister Register, DefinisiRegister Definisi, PengolahBaris Pengolah) untuk,
            IReadOnlyList<BarisIsian> daftar, string oleh)
    {
        const int SalahTerbanyak = 100;
        var (siap, salah, disentuh) = (new List<BarisSiap>(daftar.Count), new List<(int, string)>(),
            new HashSet<string>(StringComparer.Ordinal));
        foreach (var (i, b) in daftar.Index())
        {
            if (b.Id.Length > 0 && !disentuh.Add(b.Id))
            {
                salah.Add((i, "Dua baris berkas mengubah baris register yang sama. Hapus salah satunya dari berkas."));
                continue;
            }

            var kini = b.Id.Length > 0 ? await CariAsync(s, untuk.Register, b.Id) : null;
            var (hasil, tolak) = await SiapkanAsync(s, untuk.Register, untuk.Definisi, untuk.Pengolah, b, oleh, kini);
            if (hasil is not null)
            {
                siap.Add(hasil);
            }
            else
            {
                salah.Add((i, tolak is HasilSimpanBaris.Ditolak d ? d.Pesan
                    : "Baris ini diubah orang lain sejak berkasnya dibaca. Baca lagi berkasnya."));
            }

            if (salah.Count == SalahTerbanyak)
            {
                break;
            }
        }

        return (siap, salah);
    }

    private static async Task<IReadOnlyList<string>> PindahLampiranAsync(SesiBasisdata s, KunciRegister register, string dari, string ke)
    {
        var isian = new { register.Pemda, register.PerangkatDaerah, dari = TempatLampiran(dari), ke = TempatLampiran(ke) };
        var daftar = await s.DaftarAsync<string>($"SELECT 'lampiran/' || id FROM lampiran WHERE {RegisterTertulis.Milik} AND dokumen = @dari",
            isian);
        if (daftar.Count > 0)
        {
            await s.JalankanAsync($"UPDATE lampiran SET dokumen = @ke WHERE {RegisterTertulis.Milik} AND dokumen = @dari", isian);
        }

        return daftar;
    }
}
