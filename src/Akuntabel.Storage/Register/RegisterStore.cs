using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>Rows of registers. Every change is an event with its reason and names the fields that changed; what is personal or secret is
/// sealed before it comes to the database and never in an event. Evidence of a row is kept by the store of attachments, under
/// <see cref="TempatLampiran"/>.</summary>
/// <param name="basisdata">The store.</param>
/// <param name="rantai">Chain of events.</param>
/// <param name="waktu">Clock.</param>
/// <param name="kunci">Key of the installation; <c>null</c>: it is not here, and registers with sealed fields can't be written.</param>
/// <param name="zona">Zone of the pemda, for the day on which a row came.</param>
public sealed partial class RegisterStore(
    Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu, KunciInstalasi? kunci = null, ZonaPemda? zona = null)
{
    internal const string AwalanLampiran = "register/";

    private const string TakAda = "Baris itu tidak ada lagi, atau sudah dihapus. Buka lagi daftarnya.";

    private const string TanpaKunci = "Register ini menyimpan data pribadi yang disegel, tetapi kunci instalasi tidak ada di server ini "
        + "atau sudah "
        + "diganti; tidak ada yang disimpan. Minta pengelola server mengembalikan kuncinya, lalu simpan lagi.";

    private const string TakTerbuka = "Data pribadi baris ini tidak dapat dibuka dengan kunci instalasi yang ada; tidak ada yang "
        + "diubah. Minta "
        + "pengelola server memeriksa kunci dan datanya.";

    private readonly ZonaPemda _zona = zona ?? ZonaWaktu.Wib;

    private string Kini => SaatUtc.Tulis(waktu.GetUtcNow());

    private DateOnly HariIni => DateOnly.FromDateTime(waktu.GetUtcNow().ToOffset(_zona.Selisih).DateTime);

    /// <summary>Where attachments of a row are kept: name of the "document" in the store of attachments.</summary>
    public static string TempatLampiran(string id) => AwalanLampiran + id;

    /// <summary>One row, also a deleted one; <c>null</c>: there is none.</summary>
    public async Task<BarisTersimpan?> CariAsync(KunciRegister register, DefinisiRegister definisi, string id,
        CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(definisi);
        return (await basisdata.SekaliAsync(s => CariAsync(s, register, id), batal))?.Tersimpan(definisi);
    }

    /// <summary>Keeps a row as it was typed.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="register">The register.</param>
    /// <param name="definisi">Its definition.</param>
    /// <param name="tempo">Its deadlines.</param>
    /// <param name="baris">The row.</param>
    /// <param name="alasan">Why; required where a row is changed.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilSimpanBaris> SimpanAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, BarisIsian baris, string alasan,
        CancellationToken batal = default) => TulisAsync(
        register, definisi, tempo, alasan, wajib: baris.Id.Length > 0,
        async (s, p) =>
        {
            var (hasil, salah) = await SiapkanAsync(s, register, definisi, p, baris, pelaku.Nama, baris.Id.Length > 0
                ? await CariAsync(s, register, baris.Id) : null);
            if (hasil is null)
            {
                return salah ?? new HasilSimpanBaris.Ditolak(TakAda);
            }

            if (TakUrut(definisi, hasil.IsiSemula, hasil.Isi) is { } takUrut)
            {
                return takUrut;
            }

            // asked here again: another may have entered it since it was looked for
            if (baris.Tunggal && hasil.Baris.KunciSama.Length > 0 && await SamaAsync(s, register, hasil.Baris) is { Length: > 0 } sama)
            {
                return new HasilSimpanBaris.Ditolak($"{sama} sudah tercatat dan tampak sama. Buka lagi daftarnya; bila memang lain, simpan sekali lagi.");
            }

            if (hasil.Semula is null)
            {
                await RegisterTertulis.SisipkanAsync(s, [hasil.Baris with { Urut = await UrutAsync(s) }]);
            }
            else
            {
                await hasil.Baris.SimpanAsync(s);
            }

            await CatatAsync(s, pelaku, register, hasil, p, alasan);
            return new HasilSimpanBaris.Tersimpan(hasil.Baris.Id);
        },
        batal);

    private static async Task<string> SamaAsync(SesiBasisdata s, KunciRegister register, RegisterTertulis baris) => await s.SatuAsync<string>(
        $"SELECT sebutan FROM baris_register WHERE {Semua} AND dihapus = '' AND kunci_sama = @KunciSama AND id <> @Id ORDER BY urut LIMIT 1",
        new { register.Pemda, register.PerangkatDaerah, register.Kode, baris.KunciSama, baris.Id }) ?? "";

    /// <summary>Moves a row to another state.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="register">The register.</param>
    /// <param name="definisi">Its definition.</param>
    /// <param name="tempo">Its deadlines.</param>
    /// <param name="id">The row.</param>
    /// <param name="revisi">The one that was seen.</param>
    /// <param name="perpindahan">Code of the move.</param>
    /// <param name="hari">Day on which it happened.</param>
    /// <param name="alasan">Why; required where the move asks for it.</param>
    /// <param name="isian">Fields that are filled in with it, saved together; <c>null</c>: none.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilSimpanBaris> PindahAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, string id, int revisi, string perpindahan,
        DateOnly hari, string alasan, IReadOnlyDictionary<string, string>? isian = null, CancellationToken batal = default)
    {
        var pindah = definisi.Perpindahan.FirstOrDefault(p => p.Kode == perpindahan);
        return UbahAsync(pelaku, register, definisi, tempo, (id, revisi, Dihapus: false), "BarisRegisterDipindah", alasan,
            pindah?.Beralasan == true, (b, isi) =>
        {
            if (pindah is null || !pindah.Berlaku(b.Keadaan))
            {
                return (null, "Tindakan itu tidak berlaku untuk keadaan baris sekarang. Buka lagi barisnya.");
            }

            if (pindah.Wajib.FirstOrDefault(k => isi.GetValueOrDefault(k, "").Length == 0) is { } kurang)
            {
                return (null, $"{definisi.Cari(kurang)?.Nama} belum diisi; {pindah.Nama} memerlukannya. Isi dahulu, lalu ulangi.");
            }

            // the first state begins when the row is entered, which may be long after what it tells of
            var sejak = b.Keadaan == definisi.Keadaan[0].Kode && b.KeadaanSejak == b.Masuk ? null : NilaiRegister.Hari(b.KeadaanSejak);
            return hari > HariIni ? (null, "Tanggalnya belum tiba. Tulis tanggal kejadiannya.")
                : hari < sejak ? (null,
                    $"Tanggalnya sebelum baris ini masuk ke keadaan sekarang ({Core.Umum.TanggalIndonesia.Panjang(sejak.Value)}).")
                : (b with { Keadaan = pindah.Ke, KeadaanSejak = NilaiRegister.Tulis(hari) }, "");
        }, batal, isian);
    }

    /// <summary>Takes a row out of view.</summary>
    public Task<HasilSimpanBaris> HapusAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, string id, int revisi, string alasan,
        CancellationToken batal = default) => UbahAsync(
            pelaku, register, definisi, tempo, (id, revisi, Dihapus: false), "BarisRegisterDihapus", alasan, wajib: true,
            (b, _) => (b with { Dihapus = Kini }, ""), batal);

    /// <summary>Brings a deleted row back.</summary>
    public Task<HasilSimpanBaris> PulihkanAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, string id, int revisi, string alasan,
        CancellationToken batal = default) => UbahAsync(
            pelaku, register, definisi, tempo, (id, revisi, Dihapus: true), "BarisRegisterDipulihkan", alasan, wajib: true,
            (b, _) => (b with { Dihapus = "", Gabung = "" }, ""), batal);

    internal static Task<RegisterTertulis?> CariAsync(SesiBasisdata s, KunciRegister register, string id) => s.SatuAsync<RegisterTertulis>(
        $"SELECT {RegisterTertulis.Kolom} FROM baris_register WHERE {RegisterTertulis.Milik} AND register = @Kode AND id = @id",
        new { register.Pemda, register.PerangkatDaerah, register.Kode, id });

    private Task<HasilSimpanBaris> UbahAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, (string Id, int Revisi, bool Dihapus) yang,
        string jenis, string alasan, bool wajib, Func<RegisterTertulis, IReadOnlyDictionary<string, string>,
            (RegisterTertulis? Baru, string Salah)> ubah,
        CancellationToken batal, IReadOnlyDictionary<string, string>? isian = null) => TulisAsync(
        register, definisi, tempo, alasan, wajib,
        async (s, p) =>
        {
            if (await CariAsync(s, register, yang.Id) is not { } b || b.Dihapus.Length > 0 != yang.Dihapus)
            {
                return new HasilSimpanBaris.Ditolak(TakAda);
            }

            if (b.Revisi != yang.Revisi)
            {
                return new HasilSimpanBaris.Bentrok(b.Tersimpan(definisi));
            }

            if (p.Lengkap(b) is not { } isi)
            {
                return new HasilSimpanBaris.Ditolak(TakTerbuka);
            }

            BarisSiap? siap = null;
            if (isian is { Count: > 0 })
            {
                // fields that are not named stay
                var semua = new Dictionary<string, string>(b.Terbuka(), StringComparer.Ordinal);
                foreach (var (kode, nilai) in isian)
                {
                    semua[kode] = nilai;
                }

                (siap, var keliru) = await SiapkanAsync(s, register, definisi, p, new BarisIsian(b.Id, b.Revisi, semua), pelaku.Nama, b);
                if (siap is null || (keliru ??= TakUrut(definisi, siap.IsiSemula, siap.Isi)) is not null)
                {
                    return keliru ?? new HasilSimpanBaris.Ditolak(TakAda);
                }
            }

            var kini = siap?.Baris ?? b;
            var (baru, salah) = ubah(kini, siap?.Isi ?? isi);
            if (baru is null)
            {
                return new HasilSimpanBaris.Ditolak(salah);
            }

            if (siap is not null)
            {
                await CatatAsync(s, pelaku, register, siap, p, alasan);
            }

            var hasil = p.Susun(baru with { Revisi = kini.Revisi + 1, OlehNama = pelaku.Nama, Diubah = Kini }, siap?.Isi ?? isi, tersegelBerubah: false);
            await hasil.SimpanAsync(s);
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang(jenis, register.PerangkatDaerah, b.Objek,
                new { Register = register.Kode, b.Keadaan, b.KeadaanSejak },
                    new { Register = register.Kode, hasil.Keadaan, hasil.KeadaanSejak })
                with { Alasan = alasan.Trim() });
            return new HasilSimpanBaris.Tersimpan(b.Id);
        },
        batal);

    // days that were in no order before can stay so while something else is changed
    private static HasilSimpanBaris.Ditolak? TakUrut(
        DefinisiRegister definisi, IReadOnlyDictionary<string, string> lama, IReadOnlyDictionary<string, string> baru) =>
        UrutanTanggal.Periksa(definisi, baru).FirstOrDefault(u => new[] { u.Bidang.Kode, u.Sebelum.Kode }
            .Any(k => lama.GetValueOrDefault(k, "") != baru.GetValueOrDefault(k, ""))) is { } salah
            ? new HasilSimpanBaris.Ditolak($"{salah.Bidang.Nama} {salah.Pesan}", salah.Bidang.Kode) : null;

    // what every change begins with: a reason that fits, the writers' lock, the key where something is sealed
    private Task<HasilSimpanBaris> TulisAsync(
        KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, string alasan, bool wajib,
        Func<SesiBasisdata, PengolahBaris, Task<HasilSimpanBaris>> kerja, CancellationToken batal) =>
        TeksAman.Alasan(alasan, wajib) is { } keberatan ? Task.FromResult<HasilSimpanBaris>(new HasilSimpanBaris.Ditolak(keberatan))
        : basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, register.Pemda);
                await TandaiAsync(s, register);
                return await PengolahAsync(s, register, definisi, tempo) is { } p ? await kerja(s, p)
                    : new HasilSimpanBaris.Ditolak(TanpaKunci);
            },
            batal);
}
